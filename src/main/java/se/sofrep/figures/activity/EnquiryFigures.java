package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.ENQUIRY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.YearData;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.SwedishOrder;

/**
 * Referrals and enquiries by party, municipality and outcome, and all of them without category. The
 * base of a share is the enquiries of the same insats and gender. The four outcomes are written
 * also when 0; a column that no row fills gives no figures.
 */
final class EnquiryFigures {
  private static final List<String> OUTCOMES = List.of("start", "kö", "avböjt", "annat");

  private final Places places;
  private final FigureSheet sheet;

  EnquiryFigures(Places places, FigureSheet sheet) {
    this.places = places;
    this.sheet = sheet;
  }

  /** A column of the file that enquiries are spread over. */
  record Column(String word, List<String> listed, Function<Enquiry, String> value) {}

  static final List<Column> COLUMNS =
      List.of(
          new Column("part", List.of(), Enquiry::party),
          new Column("kommun", List.of(), Enquiry::municipality),
          new Column("utfall", OUTCOMES, Enquiry::outcome));

  void fill(YearData data) {
    List<Enquiry> rows =
        data.enquiries().stream().filter(row -> sheet.period().contains(row.date())).toList();
    List<String> genders = Words.genders(rows.stream().map(Enquiry::gender).toList());
    List<Column> filled =
        COLUMNS.stream()
            .filter(c -> rows.stream().anyMatch(row -> !c.value().apply(row).isBlank()))
            .toList();
    places
        .split(rows, Enquiry::intervention)
        .forEach((intervention, own) -> write(intervention, own, genders, filled));
  }

  private void write(
      String intervention, List<Enquiry> rows, List<String> genders, List<Column> columns) {
    List<String> files = rows.stream().map(row -> row.at().file()).distinct().toList();
    for (String gender : genders) {
      List<Enquiry> own = rows.stream().filter(row -> Words.matches(gender, row.gender())).toList();
      BigDecimal base = BigDecimal.valueOf(own.size());
      Slot slot = new Slot(intervention, gender, "");
      sheet.value(ENQUIRY, slot, base, files);
      for (Column column : columns) {
        for (String value : values(column, rows)) {
          long count = own.stream().filter(row -> value(column, row).equals(value)).count();
          sheet.countAndShare(
              ENQUIRY,
              slot.with(column.word() + " / " + value),
              BigDecimal.valueOf(count),
              base,
              files);
        }
      }
    }
  }

  private static List<String> values(Column column, List<Enquiry> rows) {
    List<String> values = new ArrayList<>(column.listed());
    Set<String> others = new TreeSet<>(SwedishOrder.WORDS);
    rows.forEach(row -> others.add(value(column, row)));
    values.forEach(others::remove);
    boolean missing = others.remove(Words.MISSING);
    values.addAll(others);
    if (missing) {
      values.add(Words.MISSING);
    }
    return values;
  }

  static String value(Column column, Enquiry row) {
    return Words.or(column.value().apply(row), Words.MISSING);
  }
}
