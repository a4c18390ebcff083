package se.sofrep.source.life;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.sofrep.domain.Association;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Life;
import se.sofrep.domain.Material;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Period;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.domain.VolumeRow;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.WorkspaceReader;

/**
 * Reads every year's files of an intervention's life and makes one material of them, and one for
 * each calendar year out of the same rows, so that the years add up to the whole.
 */
public final class LifeReader {
  private final Association association;
  private final Intervention intervention;
  private final Period life;
  private final Map<Integer, YearData> data = new TreeMap<>();

  private LifeReader(Association association, Intervention intervention, Period life) {
    this.association = association;
    this.intervention = intervention;
    this.life = life;
  }

  /**
   * @param life ends in a year that the workspace holds
   * @param earlier ledgers of years before the life begins, for what was used before it
   */
  public static Life read(
      Path root,
      Association association,
      Intervention intervention,
      Period life,
      List<Ledger> earlier,
      Findings findings) {
    LifeReader reader = new LifeReader(association, intervention, life);
    List<String> missing = new ArrayList<>();
    for (int year = life.first().getYear(); year <= life.last().getYear(); year++) {
      if (WorkspaceReader.holds(root, year)) {
        reader.data.put(year, WorkspaceReader.year(root, association, year, findings));
      } else {
        missing.add(String.valueOf(year));
      }
    }
    if (!missing.isEmpty()) {
      findings.warning(
          "source.life-year-missing",
          Location.of(missing.get(0)),
          String.join(", ", missing),
          intervention.name());
    }
    return reader.united(earlier, findings);
  }

  private Life united(List<Ledger> earlier, Findings findings) {
    UnitedParticipations participations =
        UnitedParticipations.of(files(), intervention.name(), findings);
    List<Ledger> ledgers = new ArrayList<>(earlier);
    data.values().forEach(year -> year.ledger().ifPresent(ledgers::add));
    Map<Period, List<ParticipantCount>> counts = new LinkedHashMap<>();
    for (int year = life.first().getYear(); year <= life.last().getYear(); year++) {
      counts.put(
          days(year),
          Optional.ofNullable(data.get(year))
              .map(y -> own(y.counts(), ParticipantCount::intervention))
              .orElse(List.of()));
    }
    List<ParticipantCount> lifeCounts =
        counts.values().stream().allMatch(List::isEmpty)
            ? List.of()
            : LifeCounts.of(life, counts, findings);
    Material whole =
        material(
            life, united(participations, lifeCounts, data.values().stream().toList()), ledgers);
    List<Material> years = new ArrayList<>();
    data.forEach(
        (year, own) ->
            years.add(
                material(
                    days(year),
                    united(participations.of(year), counts.get(days(year)), List.of(own)),
                    ledgers)));
    return new Life(intervention, whole, years);
  }

  private Material material(Period period, YearData united, List<Ledger> ledgers) {
    YearData none = YearData.empty(period.first().getYear() - 1);
    return new Material(association, period, united, none, ledgers);
  }

  /**
   * The days of a calendar year that belong to the life: all of them, unless the life is cut
   * shorter than the intervention's own first and last day.
   */
  private Period days(int year) {
    Period calendar = Period.year(year);
    boolean cutFirst = intervention.start().map(life.first()::isAfter).orElse(true);
    boolean cutLast = intervention.end().map(life.last()::isBefore).orElse(true);
    LocalDate first = cutFirst ? later(calendar.first(), life.first()) : calendar.first();
    LocalDate last =
        cutLast && life.last().isBefore(calendar.last()) ? life.last() : calendar.last();
    return Period.of(first, last);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Each file once, with the latest of the years that it is the file of. */
  private List<UnitedParticipations.File> files() {
    Map<String, UnitedParticipations.File> files = new LinkedHashMap<>();
    data.forEach(
        (year, own) -> {
          String name = own.participationsFile();
          if (!name.isEmpty()) {
            files.put(name, new UnitedParticipations.File(year, name, own.participations()));
          }
        });
    return List.copyOf(files.values());
  }

  private YearData united(
      Participations participations, List<ParticipantCount> counts, List<YearData> years) {
    YearData last = years.get(years.size() - 1);
    Set<String> files = new TreeSet<>();
    years.forEach(year -> files.addAll(year.files()));
    List<SurveyAnswer> survey = concatenated(years, YearData::survey, SurveyAnswer::at);
    return new YearData(
        last.year(),
        participations,
        last.participationsFile(),
        counts,
        Optional.empty(),
        List.of(),
        own(concatenated(years, YearData::volume, VolumeRow::at), VolumeRow::intervention),
        askedOnce(own(survey, SurveyAnswer::intervention), years.size() > 1),
        List.of(),
        own(concatenated(years, YearData::enquiries, Enquiry::at), Enquiry::intervention),
        List.of(),
        last.texts(),
        List.copyOf(files));
  }

  /** A table at the root is the file of several years: each of its rows once. */
  private static <T> List<T> concatenated(
      List<YearData> years, Function<YearData, List<T>> table, Function<T, Location> at) {
    List<T> rows = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    for (YearData year : years) {
      table.apply(year).stream().filter(row -> seen.add(at.apply(row))).forEach(rows::add);
    }
    return rows;
  }

  private <T> List<T> own(List<T> rows, Function<T, String> of) {
    return rows.stream().filter(row -> of.apply(row).equals(intervention.name())).toList();
  }

  /** How many were asked is told by year, so the life has no rate of answers. */
  private static List<SurveyAnswer> askedOnce(List<SurveyAnswer> rows, boolean severalYears) {
    if (!severalYears) {
      return rows;
    }
    return rows.stream()
        .map(
            row ->
                new SurveyAnswer(
                    row.at(),
                    row.date(),
                    row.group(),
                    row.intervention(),
                    row.question(),
                    row.answer(),
                    row.count(),
                    Optional.empty()))
        .toList();
  }
}
