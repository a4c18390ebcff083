package se.sofrep.check;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern IN_YEAR = Pattern.compile("(\\d{4})/.*");

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
      // A table of many years is gone through with each, and says the same.
      Dated dated = new Dated();
      year.participations()
          .forEach(
              row -> {
                dated.start(row.at(), row.start());
                row.end().ifPresent(end -> dated.ahead("check.end-ahead", row.at(), end));
              });
      year.volume().forEach(row -> dated.event(row.at(), row.date()));
      year.survey().forEach(row -> row.date().ifPresent(day -> dated.event(row.at(), day)));
      year.forms().forEach(row -> row.date().ifPresent(day -> dated.event(row.at(), day)));
      year.enquiries().forEach(row -> dated.event(row.at(), row.date()));
      dated.report(findings);
    }
  }

  private record Kind(String file, String code) {}

  private record Rows(RowsNamed named, LocalDate first) {}

  /** The rows that are dated otherwise than they can be. */
  private final class Dated {
    private final Map<Kind, Rows> found =
        new TreeMap<>(comparing(Kind::file).thenComparing(Kind::code));
    private final Map<String, Optional<Period>> years = new HashMap<>();

    void start(Location at, LocalDate day) {
      if (!ahead("check.start-ahead", at, day)
          && year(at.file()).filter(year -> day.isAfter(year.last())).isPresent()) {
        add("check.start-after-year", at, day);
      }
    }

    void event(Location at, LocalDate day) {
      if (!ahead("check.date-ahead", at, day)
          && year(at.file()).filter(year -> !year.contains(day)).isPresent()) {
        add("check.date-other-year", at, day);
      }
    }

    boolean ahead(String code, Location at, LocalDate day) {
      if (day.isAfter(today)) {
        add(code, at, day);
        return true;
      }
      return false;
    }

    private Optional<Period> year(String file) {
      return years.computeIfAbsent(file, DateCheck::ownYear);
    }

    private void add(String code, Location at, LocalDate day) {
      found
          .computeIfAbsent(new Kind(at.file(), code), kind -> new Rows(new RowsNamed(), day))
          .named()
          .add(at);
    }

    void report(Findings findings) {
      found.forEach(
          (kind, rows) ->
              findings.warning(
                  kind.code(),
                  rows.named().first(),
                  rows.named().count(),
                  rows.named().numbers(),
                  rows.first(),
                  kind.code().endsWith("-ahead")
                      ? today
                      : year(kind.file()).map(Period::label).orElse("")));
    }
  }

  /** The year whose folder the file lies in; a table at the root may cover many years. */
  private static Optional<Period> ownYear(String file) {
    Matcher matcher = IN_YEAR.matcher(file);
    return matcher.matches()
        ? Optional.of(Period.year(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }
}
