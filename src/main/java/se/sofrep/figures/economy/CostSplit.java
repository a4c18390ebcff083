package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.COST_SHARE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
  private static final String INTERVENTIONS = "insatser";
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
    BigDecimal base = sum(areas, Area::costs);
    Set<String> files = new TreeSet<>(operating.files());
    List<String> categories = new ArrayList<>();
    Stream.of(CostKind.values()).map(CostKind::word).forEach(categories::add);
    categories.add(INTERVENTIONS);
    for (String category : categories) {
      BigDecimal part = sum(areas, area -> part(category, area.code(), area.costs()));
      sheet.ratio(COST_SHARE, Slot.category(category), part, base, files);
    }
  }

  private static BigDecimal sum(List<Area> areas, Function<Area, BigDecimal> what) {
    return areas.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
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
    return !split(area.code(), area.costs()).isEmpty();
  }

  /** What of an amount on a cost area belongs to a category. */
  BigDecimal part(String category, String code, BigDecimal amount) {
    return split(code, amount).entrySet().stream()
        .filter(part -> belongs(part.getKey(), category))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean belongs(CostKind kind, String category) {
    boolean intervention = kind == CostKind.STRUCTURE || kind == CostKind.INDIVIDUAL;
    return kind.word().equals(category) || (intervention && category.equals(INTERVENTIONS));
  }

  /** Empty where no kind is known. */
  private Map<CostKind, BigDecimal> split(String code, BigDecimal amount) {
    CostKind kind = association.accounting().costKinds().get(code);
    return kind != null
        ? Map.of(kind, amount)
        : individualShare(code)
            .map(share -> amount.multiply(share).divide(HUNDRED, Figure.EXACT))
            .map(own -> Map.of(CostKind.INDIVIDUAL, own, CostKind.STRUCTURE, amount.subtract(own)))
            .orElse(Map.of());
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
