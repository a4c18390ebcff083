package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.HEADS;
import static se.sofrep.figures.ActivityDefinitions.OCCASIONS;
import static se.sofrep.figures.ActivityDefinitions.TRAINING;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import se.sofrep.domain.VolumeRow;
import se.sofrep.domain.VolumeRow.Kind;
import se.sofrep.domain.YearData;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.SwedishOrder;

/**
 * Heads and occasions by activity. {@code volym.*}: rows of typ volym and konsultation; {@code
 * kompetens.deltagare}: rows of typ kompetens, {@code varav_egna} where given, else {@code totalt}.
 *
 * <p>Heads in all are {@code totalt} where given, else women plus men. Heads not told by gender
 * stand under Okänt, so that the genders add up to Totalt. Where no row gives heads (or occasions)
 * there is no figure: nothing was counted.
 */
final class VolumeFigures {
  private final Places places;
  private final FigureSheet sheet;

  VolumeFigures(Places places, FigureSheet sheet) {
    this.places = places;
    this.sheet = sheet;
  }

  void fill(YearData data) {
    List<VolumeRow> rows =
        data.volume().stream().filter(row -> sheet.period().contains(row.date())).toList();
    List<VolumeRow> volume = rows.stream().filter(row -> row.kind() != Kind.TRAINING).toList();
    places
        .split(volume, VolumeRow::intervention)
        .forEach((name, own) -> byActivity(own).forEach((a, part) -> volume(name, a, part)));
    List<VolumeRow> training = rows.stream().filter(row -> row.kind() == Kind.TRAINING).toList();
    byActivity(training)
        .forEach(
            (activity, part) ->
                sum(part, VolumeFigures::ownHeads)
                    .ifPresent(
                        heads ->
                            sheet.value(TRAINING, Slot.category(activity), heads, files(part))));
  }

  private void volume(String intervention, String activity, List<VolumeRow> rows) {
    Slot slot = new Slot(intervention, FigureKey.TOTAL, activity);
    Optional<BigDecimal> women = sum(rows, VolumeRow::women);
    Optional<BigDecimal> men = sum(rows, VolumeRow::men);
    Optional<BigDecimal> all = sum(rows, VolumeFigures::heads);
    if (all.isPresent()) {
      if (women.isPresent() || men.isPresent()) {
        gender(slot, "Kvinna", women.orElse(BigDecimal.ZERO), rows);
        gender(slot, "Man", men.orElse(BigDecimal.ZERO), rows);
        BigDecimal untold =
            rows.stream().map(VolumeFigures::untold).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (untold.signum() > 0) {
          gender(slot, Words.UNKNOWN_GENDER, untold, rows);
        }
      }
      sheet.value(HEADS, slot, all.get(), files(rows));
    }
    sum(rows, VolumeRow::occasions)
        .ifPresent(occasions -> sheet.value(OCCASIONS, slot, occasions, files(rows)));
  }

  private void gender(Slot slot, String gender, BigDecimal heads, List<VolumeRow> rows) {
    sheet.value(HEADS, new Slot(slot.intervention(), gender, slot.category()), heads, files(rows));
  }

  /** Each activity with its rows, in Swedish order, then all rows under the empty name. */
  private static Map<String, List<VolumeRow>> byActivity(List<VolumeRow> rows) {
    Map<String, List<VolumeRow>> parts = new LinkedHashMap<>();
    TreeSet<String> activities = new TreeSet<>(SwedishOrder.WORDS);
    rows.forEach(row -> activities.add(Words.or(row.activity(), Words.MISSING)));
    for (String activity : activities) {
      parts.put(
          activity,
          rows.stream()
              .filter(row -> Words.or(row.activity(), Words.MISSING).equals(activity))
              .toList());
    }
    if (!rows.isEmpty()) {
      parts.put("", rows);
    }
    return parts;
  }

  /** Heads in all: {@code totalt}, else women plus men, else unknown. */
  static Optional<BigDecimal> heads(VolumeRow row) {
    if (row.total().isPresent() || row.women().isEmpty()) {
      return row.total().or(row::men);
    }
    return Optional.of(row.women().get().add(row.men().orElse(BigDecimal.ZERO)));
  }

  static Optional<BigDecimal> ownHeads(VolumeRow row) {
    return row.own().or(() -> heads(row));
  }

  static BigDecimal untold(VolumeRow row) {
    return heads(row)
        .orElse(BigDecimal.ZERO)
        .subtract(row.women().orElse(BigDecimal.ZERO))
        .subtract(row.men().orElse(BigDecimal.ZERO))
        .max(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> sum(
      List<VolumeRow> rows, Function<VolumeRow, Optional<BigDecimal>> what) {
    return rows.stream()
        .map(row -> what.apply(row).orElse(null))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add);
  }

  private static List<String> files(List<VolumeRow> rows) {
    return rows.stream().map(row -> row.at().file()).distinct().toList();
  }
}
