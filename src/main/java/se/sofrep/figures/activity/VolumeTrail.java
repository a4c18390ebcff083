package se.sofrep.figures.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Period;
import se.sofrep.domain.VolumeRow;
import se.sofrep.domain.VolumeRow.Kind;
import se.sofrep.figures.ActivityDefinitions;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/** Traces heads and occasions to rows of {@code volym}. */
final class VolumeTrail {
  private final Places places;
  private final FigureKey key;
  private final boolean training;

  VolumeTrail(Places places, FigureKey key) {
    this.places = places;
    this.key = key;
    training = key.name().equals(ActivityDefinitions.TRAINING.name());
  }

  List<TraceRow> rows(List<VolumeRow> all, Period period) {
    List<VolumeRow> dated = all.stream().filter(row -> period.contains(row.date())).toList();
    List<VolumeRow> kind = dated.stream().filter(this::ofKind).toList();
    Set<VolumeRow> own =
        new HashSet<>(
            training
                ? kind
                : places
                    .split(kind, VolumeRow::intervention)
                    .getOrDefault(key.intervention(), List.of()));
    List<TraceRow> rows = new ArrayList<>();
    for (VolumeRow row : all) {
      Optional<BigDecimal> number = number(row);
      Optional<Reason> reason =
          !period.contains(row.date())
              ? Optional.of(Reason.OUTSIDE_PERIOD)
              : reason(row, own, number);
      rows.add(
          reason.isPresent()
              ? TraceRow.leftOut(row.at(), cells(row), reason.get())
              : TraceRow.of(Part.NUMERATOR, row.at(), number.orElseThrow(), cells(row)));
    }
    return rows;
  }

  private Optional<Reason> reason(VolumeRow row, Set<VolumeRow> own, Optional<BigDecimal> number) {
    if (!ofKind(row)) {
      return Optional.of(Reason.OTHER_KIND);
    }
    if (!own.contains(row)) {
      return Optional.of(Reason.OTHER_INTERVENTION);
    }
    String activity = Words.or(row.activity(), Words.MISSING);
    if (!key.category().isEmpty() && !key.category().equals(activity)) {
      return Optional.of(Reason.OTHER_VALUE);
    }
    return number.isEmpty() ? Optional.of(Reason.NO_NUMBER) : Optional.empty();
  }

  private boolean ofKind(VolumeRow row) {
    return (row.kind() == Kind.TRAINING) == training;
  }

  private Optional<BigDecimal> number(VolumeRow row) {
    if (training) {
      return VolumeFigures.ownHeads(row);
    }
    if (key.name().equals(ActivityDefinitions.OCCASIONS.name())) {
      return row.occasions();
    }
    return switch (key.gender()) {
      case "Kvinna" -> row.women();
      case "Man" -> row.men();
      case Words.UNKNOWN_GENDER ->
          Optional.of(VolumeFigures.untold(row)).filter(heads -> heads.signum() > 0);
      default -> VolumeFigures.heads(row);
    };
  }

  private static Map<Column, String> cells(VolumeRow row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.DATE, row.date().toString());
    cells.put(Column.INTERVENTION, row.intervention());
    cells.put(Column.MUNICIPALITY, row.municipality());
    cells.put(Column.ACTIVITY, row.activity());
    cells.put(Column.KIND, row.kind().word());
    return cells;
  }
}
