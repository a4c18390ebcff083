package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.need;
import static se.sofrep.source.input.Schema.needNumber;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Findings;
import se.sofrep.source.cell.Quote;

/** {@code deltagare_antal}: counts, where an intervention has no person rows. */
public final class ParticipantCountReader {
  static final Schema SCHEMA =
      Schema.of(
          "deltagare_antal",
          need("insats", Headings.INSATS),
          may("kön", Headings.GENDER),
          need("nyckeltal", "mått", "uppgift", "figur", "variabel"),
          may("kategori", "grupp", "svar", "värde på variabeln"),
          needNumber("antal", "värde", "antal deltagare", "antal personer", "summa"),
          may("period", "år", "avser", "avser period"));

  private static final String TOTAL = "Totalt";

  private final Association association;
  private final Interventions interventions;
  private final CodeLists codes;
  private final ValueList genders;
  private final Map<Variable, ValueList> lists = new EnumMap<>(Variable.class);
  private final StrangeValues strange = new StrangeValues();
  private final Map<String, Integer> seen = new HashMap<>();

  private ParticipantCountReader(Association association) {
    this.association = association;
    this.interventions = new Interventions(association);
    this.codes = new CodeLists(association);
    this.genders = codes.gender();
  }

  public static List<ParticipantCount> read(
      Path file, String name, Association association, Findings findings) {
    InputTable table = InputTable.open(file, name, SCHEMA, association, findings);
    ParticipantCountReader reader = new ParticipantCountReader(association);
    List<ParticipantCount> rows = table.records(findings, reader::row);
    reader.interventions.report(findings);
    reader.strange.report(findings);
    return rows;
  }

  private Optional<ParticipantCount> row(InputRow row) {
    Optional<String> intervention = interventions.required(row);
    Optional<String> figure = figure(row);
    String gender = gender(row);
    row.required("antal");
    Optional<BigDecimal> count = row.count("antal");
    Optional<Period> period = Periods.of(row, "period");
    if (row.failed() || intervention.isEmpty() || figure.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    String category = category(row, figure.get());
    if (row.failed()) {
      return Optional.empty();
    }
    ParticipantCount result =
        new ParticipantCount(
            row.at(), intervention.get(), gender, figure.get(), category, count.get(), period);
    checkTwice(row, result);
    return Optional.of(result);
  }

  private static Optional<String> figure(InputRow row) {
    String text = row.required("nyckeltal");
    Optional<String> figure = CountFigures.find(text);
    if (figure.isEmpty() && !text.isEmpty()) {
      row.error(
          "input.unknown-figure",
          "nyckeltal",
          Quote.of(text),
          CountFigures.nearest(text).orElse("deltagare.aktuella"));
    }
    return figure;
  }

  /** Empty and Totalt are the same. */
  private String gender(InputRow row) {
    String text = row.text("kön");
    return text.isEmpty() || text.equalsIgnoreCase(TOTAL)
        ? TOTAL
        : strange.use(genders, row, "kön");
  }

  private String category(InputRow row, String figure) {
    String text = row.text("kategori");
    Optional<Variable> variable = CountFigures.variable(figure);
    if (variable.isEmpty()) {
      return text.equalsIgnoreCase(TOTAL) ? "" : text;
    }
    if (text.isEmpty()) {
      row.error("input.missing-category", "kategori", figure);
      return "";
    }
    if (variable.get() == Variable.AGE) {
      return band(row, text);
    }
    ValueList list = lists.computeIfAbsent(variable.get(), codes::of);
    String value = strange.use(list, row, "kategori");
    return value.isEmpty() ? variable.get().missing() : value;
  }

  /** {@code 20-24 år} is the band {@code 20–24}; a band that is not configured is an error. */
  private String band(InputRow row, String text) {
    if (text.equalsIgnoreCase(Variable.AGE.missing())) {
      return Variable.AGE.missing();
    }
    String plain = plainBand(text);
    for (AgeBands.Band band : association.rules().ages().bands().bands()) {
      if (plainBand(band.label()).equals(plain)) {
        return band.label();
      }
    }
    row.error(
        "input.unknown-band",
        "kategori",
        Quote.of(text),
        String.join(", ", association.rules().ages().bands().labels()));
    return "";
  }

  private static String plainBand(String text) {
    return text.toLowerCase(java.util.Locale.ROOT)
        .replace("år", "")
        .replaceAll("[–—−]", "-")
        .replaceAll("[^0-9-]", "");
  }

  private void checkTwice(InputRow row, ParticipantCount it) {
    String key =
        String.join(
            "\n",
            it.intervention(),
            it.gender(),
            it.figure(),
            it.category(),
            it.period().map(Period::label).orElse(""));
    Integer first = seen.putIfAbsent(key, row.at().row());
    if (first != null) {
      row.error("input.count-twice", "antal", first);
    }
  }
}
