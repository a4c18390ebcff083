package se.sofrep.source.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Counts ({@code deltagare_antal}) of one intervention over its whole life. A row whose own period
 * covers the life stands as it is. Of the others, those who began and those who closed are added
 * year by year, where every year tells them; those ongoing are the last year's. How many took part
 * in the whole cannot be had from the years, since many took part in two: that is left out.
 */
public final class LifeCounts {
  private static final String PREFIX = "deltagare.";
  private static final String NEW = "nya";
  private static final String CLOSED = "avslutade";
  private static final String ONGOING = "pågående";
  private static final String UNKNOWN_GENDER = "Okänt";
  private static final Set<String> TOTAL = Set.of("", "Totalt");

  private final Period life;
  private final Map<Period, List<ParticipantCount>> years = new LinkedHashMap<>();
  private final List<ParticipantCount> standing = new ArrayList<>();

  private LifeCounts(Period life) {
    this.life = life;
  }

  /**
   * @param counts rows of each calendar year by the days of the year that belong to the life, in
   *     order, without those of other interventions
   * @return rows about the whole life
   */
  public static List<ParticipantCount> of(
      Period life, Map<Period, List<ParticipantCount>> counts, Findings findings) {
    LifeCounts all = new LifeCounts(life);
    Set<Location> seen = new LinkedHashSet<>();
    counts.forEach((year, rows) -> all.sort(year, rows, seen));
    return all.settle(findings);
  }

  private void sort(Period year, List<ParticipantCount> rows, Set<Location> seen) {
    List<ParticipantCount> own = new ArrayList<>();
    Period calendar = Period.year(year.last().getYear());
    for (ParticipantCount row : rows) {
      Period about = row.period().orElse(calendar);
      boolean covers = !about.first().isAfter(life.first()) && !about.last().isBefore(life.last());
      if (!covers && (about.equals(calendar) || about.equals(year))) {
        own.add(row);
      } else if (covers && seen.add(row.at())) {
        standing.add(of(row, row.gender()));
      }
    }
    years.put(year, own);
  }

  private List<ParticipantCount> settle(Findings findings) {
    Set<String> given = standing.stream().map(LifeCounts::figure).collect(Collectors.toSet());
    Set<String> figures = new TreeSet<>();
    years.values().forEach(rows -> rows.forEach(row -> figures.add(figure(row))));
    figures.removeAll(given);
    List<ParticipantCount> out = new ArrayList<>(standing);
    Set<String> left = new TreeSet<>();
    Set<String> incomplete = new TreeSet<>();
    for (String figure : figures) {
      String base = figure.contains(".") ? figure.substring(0, figure.indexOf('.')) : figure;
      if (base.equals(ONGOING)) {
        out.addAll(last(figure));
      } else if (!base.equals(NEW) && !base.equals(CLOSED)) {
        left.add(figure);
      } else if (inEveryYear(figure)) {
        out.addAll(summed(figure));
      } else {
        incomplete.add(figure);
      }
    }
    firstRow()
        .ifPresent(
            at -> {
              if (!left.isEmpty()) {
                findings.notice("source.life-stocks", at, String.join(", ", left), life.label());
              }
              if (!incomplete.isEmpty()) {
                findings.warning(
                    "source.life-years", at, String.join(", ", incomplete), life.label());
              }
            });
    return out;
  }

  private Optional<Location> firstRow() {
    return years.values().stream().flatMap(List::stream).map(ParticipantCount::at).findFirst();
  }

  private boolean inEveryYear(String figure) {
    return years.values().stream()
        .allMatch(rows -> rows.stream().anyMatch(row -> figure(row).equals(figure)));
  }

  private List<ParticipantCount> last(String figure) {
    List<List<ParticipantCount>> all = List.copyOf(years.values());
    return all.get(all.size() - 1).stream()
        .filter(row -> figure(row).equals(figure))
        .map(row -> of(row, row.gender()))
        .toList();
  }

  /**
   * Every year's rows as rows about the life: they add up where they are read. In a year that tells
   * the genders its total is theirs; one that tells only a total beside years that tell genders has
   * it under Okänt.
   */
  private List<ParticipantCount> summed(String figure) {
    Set<String> byGender = new LinkedHashSet<>();
    for (List<ParticipantCount> rows : years.values()) {
      rows.stream()
          .filter(row -> figure(row).equals(figure) && namesGender(row))
          .forEach(row -> byGender.add(row.category()));
    }
    List<ParticipantCount> out = new ArrayList<>();
    for (List<ParticipantCount> rows : years.values()) {
      List<ParticipantCount> own = rows.stream().filter(r -> figure(r).equals(figure)).toList();
      for (ParticipantCount row : own) {
        boolean named =
            own.stream().anyMatch(r -> r.category().equals(row.category()) && namesGender(r));
        if (namesGender(row) || !byGender.contains(row.category())) {
          out.add(of(row, row.gender()));
        } else if (!named) {
          out.add(of(row, UNKNOWN_GENDER));
        }
      }
    }
    return out;
  }

  private ParticipantCount of(ParticipantCount row, String gender) {
    return new ParticipantCount(
        row.at(),
        row.intervention(),
        gender,
        row.figure(),
        row.category(),
        row.count(),
        Optional.of(life));
  }

  private static boolean namesGender(ParticipantCount row) {
    return !TOTAL.contains(row.gender().strip());
  }

  private static String figure(ParticipantCount row) {
    return row.figure().startsWith(PREFIX) ? row.figure().substring(PREFIX.length()) : row.figure();
  }
}
