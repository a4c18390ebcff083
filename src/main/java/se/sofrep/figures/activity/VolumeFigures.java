package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.HEADS;
import static se.sofrep.figures.ActivityDefinitions.OCCASIONS;
import static se.sofrep.figures.ActivityDefinitions.TRAINING;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Period;
import se.sofrep.domain.VolumeRow;
import se.sofrep.domain.VolumeRow.Kind;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.Places;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Trail;

/**
 * Heads and occasions by activity. {@code volym.*}: rows of typ volym and konsultation; {@code
 * kompetens.deltagare}: rows of typ kompetens, {@code varav_egna} where given, else {@code totalt}.
 *
 * <p>Heads in all are {@code totalt} where given, else women plus men. Heads not told by gender
 * stand under Okänt, so that the genders add up to Totalt. Where no row gives heads (or occasions)
 * there is no figure: nothing was counted.
 */
final class VolumeFigures implements Family {
  private static final String WOMEN = "Kvinna";
  private static final String MEN = "Man";

  private final List<VolumeRow> all;
  private final Period period;
  private final List<VolumeRow> training;
  private final Map<String, List<VolumeRow>> volume;

  VolumeFigures(Places places, List<VolumeRow> all, Period period) {
    this.all = all;
    this.period = period;
    training = ofPeriod(true);
    volume = places.split(ofPeriod(false), VolumeRow::intervention);
  }

  private List<VolumeRow> ofPeriod(boolean ofTraining) {
    return all.stream()
        .filter(row -> period.contains(row.date()) && isTraining(row) == ofTraining)
        .toList();
  }

  private static boolean isTraining(VolumeRow row) {
    return row.kind() == Kind.TRAINING;
  }

  private static String activity(VolumeRow row) {
    return Words.or(row.activity(), Words.MISSING);
  }

  /** What a row adds to a figure of that name and gender; empty where it tells nothing. */
  private static Optional<BigDecimal> number(VolumeRow row, String figure, String gender) {
    if (figure.equals(TRAINING.name())) {
      return row.own().or(() -> heads(row));
    }
    if (figure.equals(OCCASIONS.name())) {
      return row.occasions();
    }
    return switch (gender) {
      case WOMEN -> row.women();
      case MEN -> row.men();
      case Words.UNKNOWN_GENDER -> untold(row);
      default -> heads(row);
    };
  }

  /** Heads in all: {@code totalt}, else women plus men, else unknown. */
  private static Optional<BigDecimal> heads(VolumeRow row) {
    if (row.total().isPresent() || row.women().isEmpty()) {
      return row.total().or(row::men);
    }
    return Optional.of(row.women().get().add(row.men().orElse(BigDecimal.ZERO)));
  }

  private static Optional<BigDecimal> untold(VolumeRow row) {
    return heads(row)
        .map(
            all ->
                all.subtract(row.women().orElse(BigDecimal.ZERO))
                    .subtract(row.men().orElse(BigDecimal.ZERO)))
        .filter(heads -> heads.signum() > 0);
  }

  @Override
  public void fill(FigureSheet sheet) {
    volume.forEach(
        (place, own) ->
            byActivity(own)
                .forEach(
                    (activity, rows) -> {
                      Slot slot = new Slot(place, FigureKey.TOTAL, activity);
                      heads(sheet, slot, rows);
                      sum(rows, OCCASIONS.name(), FigureKey.TOTAL)
                          .ifPresent(sum -> sheet.value(OCCASIONS, slot, sum, files(rows)));
                    }));
    byActivity(training)
        .forEach(
            (activity, rows) ->
                sum(rows, TRAINING.name(), FigureKey.TOTAL)
                    .ifPresent(
                        sum -> sheet.value(TRAINING, Slot.category(activity), sum, files(rows))));
  }

  private static void heads(FigureSheet sheet, Slot slot, List<VolumeRow> rows) {
    Map<String, BigDecimal> heads = new LinkedHashMap<>();
    for (String gender : List.of(WOMEN, MEN, Words.UNKNOWN_GENDER, FigureKey.TOTAL)) {
      sum(rows, HEADS.name(), gender).ifPresent(sum -> heads.put(gender, sum));
    }
    boolean byGender = heads.containsKey(WOMEN) || heads.containsKey(MEN);
    if (byGender) {
      for (String gender : List.of(WOMEN, MEN)) {
        gender(sheet, slot, gender, heads.getOrDefault(gender, BigDecimal.ZERO), rows);
      }
      Optional.ofNullable(heads.get(Words.UNKNOWN_GENDER))
          .ifPresent(untold -> gender(sheet, slot, Words.UNKNOWN_GENDER, untold, rows));
    }
    Optional.ofNullable(heads.get(FigureKey.TOTAL))
        .ifPresent(all -> gender(sheet, slot, FigureKey.TOTAL, all, rows));
  }

  private static void gender(
      FigureSheet sheet, Slot slot, String gender, BigDecimal heads, List<VolumeRow> rows) {
    Slot own = new Slot(slot.intervention(), gender, slot.category());
    sheet.value(HEADS, own, heads, files(rows));
  }

  /** Each activity with its rows, in Swedish order, then all rows under the empty name. */
  private static Map<String, List<VolumeRow>> byActivity(List<VolumeRow> rows) {
    Map<String, List<VolumeRow>> parts = new LinkedHashMap<>();
    TreeSet<String> activities = new TreeSet<>(SwedishOrder.WORDS);
    rows.forEach(row -> activities.add(activity(row)));
    for (String activity : activities) {
      parts.put(activity, rows.stream().filter(row -> activity(row).equals(activity)).toList());
    }
    if (!rows.isEmpty()) {
      parts.put("", rows);
    }
    return parts;
  }

  private static Optional<BigDecimal> sum(List<VolumeRow> rows, String figure, String gender) {
    return rows.stream()
        .flatMap(row -> number(row, figure, gender).stream())
        .reduce(BigDecimal::add);
  }

  private static List<String> files(List<VolumeRow> rows) {
    return rows.stream().map(row -> row.at().file()).distinct().toList();
  }

  @Override
  public List<TraceRow> rows(FigureKey key) {
    boolean ofTraining = key.name().equals(TRAINING.name());
    Set<VolumeRow> own =
        new HashSet<>(ofTraining ? training : volume.getOrDefault(key.intervention(), List.of()));
    Trail<VolumeRow> trail = new Trail<>(VolumeRow::at, VolumeFigures::cells);
    for (VolumeRow row : all) {
      Optional<BigDecimal> number = number(row, key.name(), key.gender());
      if (!period.contains(row.date())) {
        trail.leaveOut(row, Reason.OUTSIDE_PERIOD);
      } else if (isTraining(row) != ofTraining) {
        trail.leaveOut(row, Reason.OTHER_KIND);
      } else if (!own.contains(row)) {
        trail.leaveOut(row, Reason.OTHER_INTERVENTION);
      } else if (!key.category().isEmpty() && !key.category().equals(activity(row))) {
        trail.leaveOut(row, Reason.OTHER_VALUE);
      } else if (number.isEmpty()) {
        trail.leaveOut(row, Reason.NO_NUMBER);
      } else {
        trail.add(Part.NUMERATOR, row, number.get());
      }
    }
    return trail.rows();
  }

  private static Map<Column, String> cells(VolumeRow row) {
    return Map.of(
        Column.DATE, row.date().toString(),
        Column.INTERVENTION, row.intervention(),
        Column.MUNICIPALITY, row.municipality(),
        Column.ACTIVITY, row.activity(),
        Column.KIND, row.kind().word());
  }
}
