package se.sofrep.source.input;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.domain.Variable;
import se.sofrep.source.cell.Quote;

/** {@code deltagare_antal}: counts, where an intervention has no person rows. */
public final class ParticipantCountReader extends RowReader<ParticipantCount> {
  private final Association association;
  private final Map<Variable, ValueList> lists = new EnumMap<>(Variable.class);

  public ParticipantCountReader(Association association) {
    super("deltagare_antal", association);
    this.association = association;
  }

  @Override
  Optional<ParticipantCount> row(InputRow row) {
    Optional<String> intervention = interventions.required(row);
    Optional<String> figure = figure(row);
    String gender = genderOrTotal(row);
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
    String period = it.period().map(Period::label).orElse("");
    before(row, it.intervention(), it.gender(), it.figure(), it.category(), period)
        .ifPresent(first -> row.error("input.count-twice", "antal", first));
  }
}
