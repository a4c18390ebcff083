package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.ENQUIRY;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.Places;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Trail;

/**
 * Referrals and enquiries by party, municipality and outcome, and all of them without category. The
 * base of a share is the enquiries of the same insats and gender. The four outcomes are written
 * also when 0; a column that no row fills gives no figures.
 */
final class EnquiryFigures implements Family {
  private static final List<String> OUTCOMES = List.of("start", "kö", "avböjt", "annat");

  /** A column of the file that enquiries are spread over. */
  private record Spread(String word, List<String> listed, Function<Enquiry, String> value) {
    String of(Enquiry row) {
      return Words.or(value.apply(row), Words.MISSING);
    }

    String category(String value) {
      return word + " / " + value;
    }
  }

  private static final List<Spread> SPREADS =
      List.of(
          new Spread("part", List.of(), Enquiry::party),
          new Spread("kommun", List.of(), Enquiry::municipality),
          new Spread("utfall", OUTCOMES, Enquiry::outcome));

  private final List<Enquiry> all;
  private final Period period;
  private final Map<String, List<Enquiry>> byPlace;

  EnquiryFigures(Places places, List<Enquiry> all, Period period) {
    this.all = all;
    this.period = period;
    byPlace = places.split(ofPeriod(), Enquiry::intervention);
  }

  private List<Enquiry> ofPeriod() {
    return all.stream().filter(row -> period.contains(row.date())).toList();
  }

  private static boolean counts(Enquiry row, String category) {
    return category.isEmpty()
        || SPREADS.stream().anyMatch(s -> s.category(s.of(row)).equals(category));
  }

  @Override
  public void fill(FigureSheet sheet) {
    List<Enquiry> rows = ofPeriod();
    List<String> genders = Words.genders(rows.stream().map(Enquiry::gender).toList());
    List<Spread> filled =
        SPREADS.stream()
            .filter(s -> rows.stream().anyMatch(row -> !s.value().apply(row).isBlank()))
            .toList();
    byPlace.forEach(
        (place, own) -> {
          List<String> categories =
              filled.stream().flatMap(s -> values(s, own).stream().map(s::category)).toList();
          for (String gender : genders) {
            write(sheet, new Slot(place, gender, ""), own, categories);
          }
        });
  }

  private static void write(
      FigureSheet sheet, Slot slot, List<Enquiry> rows, List<String> categories) {
    List<String> files = rows.stream().map(row -> row.at().file()).distinct().toList();
    List<Enquiry> own =
        rows.stream().filter(row -> Words.matches(slot.gender(), row.gender())).toList();
    BigDecimal base = BigDecimal.valueOf(own.size());
    sheet.value(ENQUIRY, slot, base, files);
    for (String category : categories) {
      long count = own.stream().filter(row -> counts(row, category)).count();
      sheet.countAndShare(ENQUIRY, slot.with(category), BigDecimal.valueOf(count), base, files);
    }
  }

  private static List<String> values(Spread spread, List<Enquiry> rows) {
    List<String> values =
        SwedishOrder.after(spread.listed(), rows.stream().map(spread::of).toList());
    if (values.remove(Words.MISSING)) {
      values.add(Words.MISSING);
    }
    return values;
  }

  @Override
  public List<TraceRow> rows(FigureKey key) {
    Set<Enquiry> own = new HashSet<>(byPlace.getOrDefault(key.intervention(), List.of()));
    Trail<Enquiry> trail = new Trail<>(Enquiry::at, EnquiryFigures::cells);
    for (Enquiry row : all) {
      if (!period.contains(row.date())) {
        trail.leaveOut(row, Reason.OUTSIDE_PERIOD);
      } else if (!own.contains(row)) {
        trail.leaveOut(row, Reason.OTHER_INTERVENTION);
      } else if (!Words.matches(key.gender(), row.gender())) {
        trail.leaveOut(row, Reason.OTHER_GENDER);
      } else {
        trail.ofBase(key, row, counts(row, key.category()), BigDecimal.ONE);
      }
    }
    return trail.rows();
  }

  private static Map<Column, String> cells(Enquiry row) {
    return Map.of(
        Column.DATE, row.date().toString(),
        Column.INTERVENTION, row.intervention(),
        Column.GENDER, row.gender(),
        Column.PARTY, row.party(),
        Column.MUNICIPALITY, row.municipality(),
        Column.OUTCOME, row.outcome());
  }
}
