package se.sofrep.source.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.sofrep.domain.Birth;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.RowsNamed;

/**
 * What a file says of one person on several rows and that cannot differ: sex and day of birth. A
 * row is set against the first that says anything. The person is never named, only the rows. About
 * 40 bytes are kept for each person.
 */
final class PersonFacts {
  private static final int SLACK = 1;

  private final Duplicates ids = new Duplicates();
  private final List<String> genders = new ArrayList<>();
  private final Conflicts genderConflicts = new Conflicts("input.person-two-genders");
  private final Conflicts birthConflicts = new Conflicts("input.person-two-births");
  private int persons;

  /** By the person's id: the row that says it, 0 where none has; and what it says. */
  private int[] genderRow = new int[64];

  private int[] gender = new int[64];
  private int[] birthRow = new int[64];
  private int[] bornFirst = new int[64];
  private int[] bornLast = new int[64];

  /** Rows that say something else than an earlier one. */
  private static final class Conflicts {
    private final String code;
    private final RowsNamed rows = new RowsNamed();
    private int against;

    Conflicts(String code) {
      this.code = code;
    }

    void add(Location at, int earlier) {
      against = rows.isEmpty() ? earlier : against;
      rows.add(at);
    }

    void report(Findings findings) {
      if (!rows.isEmpty()) {
        findings.warning(code, rows.first(), against, rows.count(), rows.numbers());
      }
    }
  }

  /**
   * @param genderAt where the row's sex stands
   * @param birthAt where its age, year or day of birth stands
   */
  void add(
      String person,
      String sex,
      Birth birth,
      LocalDate start,
      Location genderAt,
      Location birthAt) {
    int id = id(person);
    if (!sex.equals(Variable.GENDER.missing())) {
      compareGender(id, sex, genderAt);
    }
    compareBirth(id, birth, start, birthAt);
  }

  private int id(String person) {
    int known = ids.add(person, persons + 1);
    if (known > 0) {
      return known - 1;
    }
    if (persons == gender.length) {
      genderRow = Arrays.copyOf(genderRow, persons * 2);
      gender = Arrays.copyOf(gender, persons * 2);
      birthRow = Arrays.copyOf(birthRow, persons * 2);
      bornFirst = Arrays.copyOf(bornFirst, persons * 2);
      bornLast = Arrays.copyOf(bornLast, persons * 2);
    }
    return persons++;
  }

  private void compareGender(int id, String sex, Location at) {
    if (!genders.contains(sex)) {
      genders.add(sex);
    }
    int index = genders.indexOf(sex);
    if (genderRow[id] == 0) {
      genderRow[id] = at.row();
      gender[id] = index;
    } else if (gender[id] != index) {
      genderConflicts.add(at, genderRow[id]);
    }
  }

  private void compareBirth(int id, Birth birth, LocalDate start, Location at) {
    if (birth.equals(Birth.UNKNOWN)) {
      return;
    }
    int first = (int) earliest(birth, start).toEpochDay();
    int last = (int) latest(birth, start).toEpochDay();
    if (birthRow[id] == 0) {
      birthRow[id] = at.row();
      bornFirst[id] = first;
      bornLast[id] = last;
    } else if (first > bornLast[id] || last < bornFirst[id]) {
      birthConflicts.add(at, birthRow[id]);
    }
  }

  /** An age may be that of some other day than the start: a year more or less says nothing. */
  private static LocalDate earliest(Birth birth, LocalDate start) {
    if (birth.date() != null) {
      return birth.date();
    }
    return birth.year() != null
        ? LocalDate.ofYearDay(birth.year(), 1)
        : start.minusYears(birth.age() + 1 + SLACK).plusDays(1);
  }

  private static LocalDate latest(Birth birth, LocalDate start) {
    if (birth.date() != null) {
      return birth.date();
    }
    return birth.year() != null
        ? LocalDate.ofYearDay(birth.year(), 1).plusYears(1).minusDays(1)
        : start.minusYears(birth.age() - SLACK);
  }

  /** Call after the last row. */
  void report(Findings findings) {
    genderConflicts.report(findings);
    birthConflicts.report(findings);
  }
}
