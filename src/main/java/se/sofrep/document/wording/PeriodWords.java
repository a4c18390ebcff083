package se.sofrep.document.wording;

/**
 * What a report calls its period: årets for a calendar year, periodens for every other.
 *
 * @param the {@code året}
 * @param of {@code årets}
 * @param before {@code året före}, {@code samma period året före}
 */
public record PeriodWords(String the, String of, String before) {}
