package se.sofrep.source.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.VolumeRow;
import se.sofrep.problem.Findings;
import se.sofrep.problem.RowsNamed;
import se.sofrep.source.cell.Dates;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Quote;

/** {@code volym}: volume activities, consultations and training; heads, no persons. */
public final class VolumeReader extends RowReader<VolumeRow> {
  private static final Map<String, VolumeRow.Kind> KIND_WORDS =
      Map.of(
          "volyminsats", VolumeRow.Kind.VOLUME,
          "volymaktivitet", VolumeRow.Kind.VOLUME,
          "konsultationer", VolumeRow.Kind.CONSULTATION,
          "kompetensutveckling", VolumeRow.Kind.TRAINING,
          "utbildning", VolumeRow.Kind.TRAINING);

  private final ValueList municipalities;
  private final ValueList activities;
  private final ValueList subInterventions;
  private final ValueMap kinds;
  private final RowsNamed withoutSex = new RowsNamed();
  private BigDecimal headsWithoutSex = BigDecimal.ZERO;

  public VolumeReader(Association association) {
    super("volym", association);
    this.municipalities = codes.open("kommun", association.identity().municipalities());
    this.activities = codes.open("aktivitet", List.of());
    this.subInterventions = codes.open("delinsats", List.of());
    this.kinds = ValueMap.of(association, "typ");
  }

  @Override
  Optional<VolumeRow> row(InputRow row) {
    Optional<LocalDate> date = date(row);
    Optional<String> intervention = interventions.optional(row);
    row.required("aktivitet");
    Optional<VolumeRow.Kind> kind = kind(row);
    Optional<BigDecimal> occasions = row.count("tillfällen");
    Optional<BigDecimal> women = row.count("kvinnor");
    Optional<BigDecimal> men = row.count("män");
    Optional<BigDecimal> total = row.count("totalt");
    Optional<BigDecimal> own = row.count("varav_egna");
    if (row.failed() || date.isEmpty() || intervention.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    if (occasions.isEmpty() && women.isEmpty() && men.isEmpty() && total.isEmpty()) {
      row.warning("input.volume-without-numbers", "aktivitet");
    }
    total.ifPresent(heads -> checkSum(row, women, men, heads));
    return Optional.of(
        new VolumeRow(
            row.at(),
            date.get(),
            intervention.get(),
            subInterventions.use(row.text("delinsats")),
            municipalities.use(row.text("kommun")),
            activities.use(row.text("aktivitet")),
            kind.get(),
            occasions,
            women,
            men,
            total.isPresent() ? total : sum(women, men),
            own));
  }

  /** More by sex than in all cannot be; fewer can, where some did not say. */
  private void checkSum(
      InputRow row, Optional<BigDecimal> women, Optional<BigDecimal> men, BigDecimal total) {
    Optional<BigDecimal> sum = sum(women, men);
    int difference = sum.map(total::compareTo).orElse(0);
    if (difference < 0) {
      row.warning(
          "input.volume-sum",
          "totalt",
          women.orElse(BigDecimal.ZERO),
          men.orElse(BigDecimal.ZERO),
          sum.get(),
          total);
    } else if (difference > 0 && women.isPresent() && men.isPresent()) {
      withoutSex.add(row.at("totalt"));
      headsWithoutSex = headsWithoutSex.add(total.subtract(sum.get()));
    }
  }

  @Override
  void report(Findings findings) {
    if (!withoutSex.isEmpty()) {
      findings.notice(
          "input.volume-without-sex",
          withoutSex.first(),
          withoutSex.count(),
          withoutSex.numbers(),
          headsWithoutSex);
    }
  }

  /** Where only one sex came the other cell is often left empty. */
  private static Optional<BigDecimal> sum(Optional<BigDecimal> women, Optional<BigDecimal> men) {
    return women.isEmpty() && men.isEmpty()
        ? Optional.empty()
        : Optional.of(women.orElse(BigDecimal.ZERO).add(men.orElse(BigDecimal.ZERO)));
  }

  /** A month alone counts on its last day. */
  private static Optional<LocalDate> date(InputRow row) {
    return Dates.month(row.text("datum"))
        .map(YearMonth::atEndOfMonth)
        .or(() -> row.requiredDate("datum"));
  }

  private Optional<VolumeRow.Kind> kind(InputRow row) {
    String text = row.required("typ");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String word = kinds.targets().getOrDefault(ValueMap.key(text), text);
    String key = Keys.of(word);
    Optional<VolumeRow.Kind> kind =
        Arrays.stream(VolumeRow.Kind.values())
            .filter(it -> Keys.of(it.word()).equals(key))
            .findFirst()
            .or(() -> Optional.ofNullable(KIND_WORDS.get(key)));
    if (kind.isEmpty()) {
      row.error("input.unknown-kind", "typ", Quote.of(text), Quote.yaml(text));
    }
    return kind;
  }
}
