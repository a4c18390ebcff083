package se.sofrep.figures.participants;

import java.util.List;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.figures.FigureKey;

/**
 * A row of {@code deltagare_antal} as a part of a number.
 *
 * @param gender that it is counted under
 * @param added whether it is added or taken away
 */
record Counted(ParticipantCount row, String gender, boolean added) {
  long amount() {
    long count = row.count().longValueExact();
    return added ? count : -count;
  }

  Counted taken() {
    return new Counted(row, gender, !added);
  }

  static long sum(List<Counted> rows) {
    return rows.stream().mapToLong(Counted::amount).sum();
  }

  /** Those of a gender, all of them for Totalt. */
  static List<Counted> of(List<Counted> rows, String gender) {
    return gender.equals(FigureKey.TOTAL)
        ? rows
        : rows.stream().filter(row -> row.gender().equals(gender)).toList();
  }
}
