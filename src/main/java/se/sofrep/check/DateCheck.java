package se.sofrep.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Material;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Figures;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.RowsNamed;

/**
 * Nothing has happened after the day of the run, and what lies in a year's own file happened in
 * that year: a row dated otherwise counts nowhere. A participation may have begun in an earlier
 * year and may end in a later one. Each kind is told once a file, with the first rows.
 */
final class DateCheck implements Check {
  private final LocalDate today;

  /**
   * @param today the day of the run
   */
  DateCheck(LocalDate today) {
    this.today = today;
  }

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    for (YearData year : List.of(material.yearBefore(), material.year())) {
      Dated dated = new Dated(year.year());
      year.participations()
          .forEach(
              row -> {
                dated.start(row.at(), row.start());
                row.end().ifPresent(end -> dated.ahead("check.end-ahead", row.at(), end));
              });
      year.volume().forEach(row -> dated.event(row.at(), Optional.of(row.date())));
      year.survey().forEach(row -> dated.event(row.at(), row.date()));
      year.forms().forEach(row -> dated.event(row.at(), row.date()));
      year.enquiries().forEach(row -> dated.event(row.at(), Optional.of(row.date())));
      dated.report(findings);
    }
  }

  private record Kind(String file, String code) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : code.compareTo(other.code);
    }
  }

  private static final class Rows {
    private final RowsNamed rows = new RowsNamed();
    private final LocalDate first;

    Rows(LocalDate first) {
      this.first = first;
    }
  }

  /** The rows of one year's files. */
  private final class Dated {
    private final Period year;
    private final Map<Kind, Rows> found = new TreeMap<>();

    Dated(int year) {
      this.year = Period.year(year);
    }

    void start(Location at, LocalDate day) {
      if (!ahead("check.start-ahead", at, day) && isOwn(at) && day.isAfter(year.last())) {
        add("check.start-after-year", at, day);
      }
    }

    void event(Location at, Optional<LocalDate> day) {
      if (day.isPresent()
          && !ahead("check.date-ahead", at, day.get())
          && isOwn(at)
          && !year.contains(day.get())) {
        add("check.date-other-year", at, day.get());
      }
    }

    boolean ahead(String code, Location at, LocalDate day) {
      if (day.isAfter(today)) {
        add(code, at, day);
        return true;
      }
      return false;
    }

    /** Whether the row lies in the year's own folder; a table at the root may cover many years. */
    private boolean isOwn(Location at) {
      return at.file().startsWith(year.label() + "/");
    }

    private void add(String code, Location at, LocalDate day) {
      found.computeIfAbsent(new Kind(at.file(), code), kind -> new Rows(day)).rows.add(at);
    }

    void report(Findings findings) {
      found.forEach(
          (kind, rows) ->
              findings.warning(
                  kind.code(),
                  rows.rows.first(),
                  rows.rows.count(),
                  rows.rows.numbers(),
                  rows.first,
                  kind.code().endsWith("-ahead") ? today : year.label()));
    }
  }
}
