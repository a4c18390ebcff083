package se.sofrep.disclosure.attack;

/**
 * {@code least ≤ Σ factor · count ≤ greatest}.
 *
 * @param counts numbers of counts in {@link Counts}
 * @param belief empty for what is certain. Else what an outsider would believe but cannot know, as
 *     that a printed distribution is whole or that two years fit; a belief that contradicts what is
 *     published is given up, all its ties together
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tie(int[] counts, double[] factors, double least, double greatest, String belief) {
  /** What follows from how sofrep counts. */
  static final String CERTAIN = "";

  boolean isCertain() {
    return belief.isEmpty();
  }
}
