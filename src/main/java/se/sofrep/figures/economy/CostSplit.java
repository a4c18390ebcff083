package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.COST_SHARE;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.economy.Operating.Area;

/**
 * {@code ekonomi.kostnadsandel}: what part of all costs of the cost areas (classes 4–8, financial
 * ones included; income areas left out) went to administration, to what is common, to structural
 * and to individual interventions. An area named in {@code kostnadsslag} goes there; else it
 * follows its intervention, split by how much of it is directed at individuals; an area of several
 * interventions follows their mean. An area that neither names is in the base alone. {@code
 * insatser} = struktur + individ.
 */
final class CostSplit {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Association association;
  private final Operating operating;

  CostSplit(Association association, Operating operating) {
    this.association = association;
    this.operating = operating;
  }

  void write(FigureSheet sheet) {
    List<Area> areas = operating.areas().stream().filter(area -> !area.isIncome()).toList();
    if (!operating.hasOutcome() || areas.isEmpty()) {
      return;
    }
    Map<CostKind, BigDecimal> parts = new EnumMap<>(CostKind.class);
    BigDecimal base = BigDecimal.ZERO;
    for (Area area : areas) {
      base = base.add(area.costs());
      split(area, parts);
    }
    Set<String> files = new TreeSet<>(operating.files());
    for (CostKind kind : CostKind.values()) {
      BigDecimal part = parts.getOrDefault(kind, BigDecimal.ZERO);
      sheet.ratio(COST_SHARE, Slot.category(kind.word()), part, base, files);
    }
    BigDecimal interventions =
        parts
            .getOrDefault(CostKind.STRUCTURE, BigDecimal.ZERO)
            .add(parts.getOrDefault(CostKind.INDIVIDUAL, BigDecimal.ZERO));
    sheet.ratio(COST_SHARE, Slot.category("insatser"), interventions, base, files);
  }

  /** Cost areas with costs whose kind nothing tells, as the figures name them. */
  List<String> withoutKind() {
    return costly().filter(area -> !hasKind(area)).map(Area::label).toList();
  }

  /** Whether the kind of any area with costs is known. */
  boolean isKnown() {
    return costly().anyMatch(this::hasKind);
  }

  private Stream<Area> costly() {
    return operating.areas().stream()
        .filter(area -> !area.isIncome() && area.costs().signum() != 0);
  }

  private boolean hasKind(Area area) {
    return association.accounting().costKinds().containsKey(area.code())
        || individualShare(area.code()).isPresent();
  }

  void split(Area area, Map<CostKind, BigDecimal> parts) {
    CostKind kind = association.accounting().costKinds().get(area.code());
    if (kind != null) {
      parts.merge(kind, area.costs(), BigDecimal::add);
      return;
    }
    individualShare(area.code())
        .ifPresent(
            share -> {
              BigDecimal individual = area.costs().multiply(share).divide(HUNDRED, Figure.EXACT);
              parts.merge(CostKind.INDIVIDUAL, individual, BigDecimal::add);
              parts.merge(CostKind.STRUCTURE, area.costs().subtract(individual), BigDecimal::add);
            });
  }

  private Optional<BigDecimal> individualShare(String code) {
    List<BigDecimal> shares =
        association.interventions().stream()
            .filter(intervention -> intervention.costAreas().contains(code))
            .map(Intervention::individualShare)
            .toList();
    return shares.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(shares.size()), Figure.EXACT));
  }
}
