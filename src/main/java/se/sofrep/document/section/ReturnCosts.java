package se.sofrep.document.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.Figure;

/**
 * Every cost area's kronor in exactly one place of the national follow-up, so that nothing is lost
 * and nothing is told twice. An area that one intervention has alone is that intervention's; one
 * that is directed both at individuals and at the structure is entered as two, with its kronor
 * split by share. What is administration or common in {@code kostnadsslag} is that before all else;
 * an area that no intervention has, or that several share, stands under its own name.
 */
final class ReturnCosts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CostAreas areas;

  ReturnCosts(CostAreas areas) {
    this.areas = areas;
  }

  /** Where costs stand in the follow-up, in order. */
  enum Place {
    INDIVIDUAL("Individinriktade insatser"),
    STRUCTURE("Strukturövergripande insatser"),
    OPEN("Kostnadsområden som ingen insats har ensam"),
    COMMON("Gemensamma kostnader"),
    ADMINISTRATION("Administration");

    private final String heading;

    Place(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  /**
   * A row.
   *
   * @param areas what it is made of
   * @param percent the part of them that it takes
   * @param remark what the reader must know to key it in: codes, share, owners
   */
  record Line(Place place, String label, List<String> areas, BigDecimal percent, String remark) {}

  List<Line> lines() {
    List<Line> out = new ArrayList<>();
    for (Intervention intervention : areas.view().association().interventions()) {
      List<String> own = areas.costs().stream().filter(a -> isOwn(a, intervention)).toList();
      List<String> named = own.stream().filter(a -> kind(a).isPresent()).toList();
      named.forEach(area -> add(out, place(kind(area).get()), intervention, List.of(area)));
      byShare(out, intervention, own.stream().filter(a -> kind(a).isEmpty()).toList());
    }
    for (String area : areas.costs()) {
      if (out.stream().noneMatch(line -> line.areas().contains(area))) {
        out.add(alone(area));
      }
    }
    return out;
  }

  private static void byShare(List<Line> out, Intervention intervention, List<String> own) {
    if (!intervention.isStructural()) {
      add(out, Place.INDIVIDUAL, intervention, own);
    } else if (!intervention.isIndividual()) {
      add(out, Place.STRUCTURE, intervention, own);
    } else if (!own.isEmpty()) {
      BigDecimal share = intervention.individualShare();
      out.add(part(Place.INDIVIDUAL, intervention, own, share));
      out.add(part(Place.STRUCTURE, intervention, own, HUNDRED.subtract(share)));
    }
  }

  private static void add(List<Line> out, Place place, Intervention of, List<String> own) {
    Optional<Line> same =
        out.stream()
            .filter(line -> line.place() == place && line.label().equals(of.name()))
            .findFirst();
    List<String> all = new ArrayList<>(same.map(Line::areas).orElse(List.of()));
    all.addAll(own);
    if (!all.isEmpty()) {
      same.ifPresent(out::remove);
      out.add(new Line(place, of.name(), List.copyOf(all), HUNDRED, codes(all)));
    }
  }

  private static Line part(Place place, Intervention of, List<String> own, BigDecimal share) {
    String percent = share.stripTrailingZeros().toPlainString().replace('.', ',') + "\u00a0%";
    String which = place == Place.INDIVIDUAL ? "individ" : "struktur";
    return new Line(place, of.name() + " (" + which + ")", own, share, codes(own) + ", " + percent);
  }

  private Line alone(String area) {
    Place place = kind(area).map(ReturnCosts::place).orElse(Place.OPEN);
    boolean open = place != Place.COMMON && place != Place.ADMINISTRATION;
    return new Line(
        open ? Place.OPEN : place, area, List.of(area), HUNDRED, open ? remark(area) : "");
  }

  /** What the books and {@code forbund.yaml} say of it, for the person who divides it. */
  private String remark(String area) {
    List<String> words = new ArrayList<>();
    kind(area)
        .ifPresent(
            kind ->
                words.add(
                    kind == CostKind.INDIVIDUAL ? "individinriktat" : "strukturövergripande"));
    List<String> owners = owners(area).map(Intervention::name).toList();
    if (!owners.isEmpty()) {
      words.add("delas av " + SectionWords.list(owners));
    }
    return String.join(", ", words);
  }

  private boolean isOwn(String area, Intervention intervention) {
    boolean apart =
        kind(area).filter(k -> k == CostKind.ADMINISTRATION || k == CostKind.COMMON).isPresent();
    return !apart && owners(area).toList().equals(List.of(intervention));
  }

  private Stream<Intervention> owners(String area) {
    return areas.view().association().interventions().stream()
        .filter(i -> i.costAreas().contains(code(area)));
  }

  private Optional<CostKind> kind(String area) {
    return Optional.ofNullable(areas.view().association().accounting().costKinds().get(code(area)));
  }

  private static Place place(CostKind kind) {
    return switch (kind) {
      case ADMINISTRATION -> Place.ADMINISTRATION;
      case COMMON -> Place.COMMON;
      case STRUCTURE -> Place.STRUCTURE;
      case INDIVIDUAL -> Place.INDIVIDUAL;
    };
  }

  private static String codes(List<String> areas) {
    return String.join(", ", areas.stream().map(ReturnCosts::code).toList());
  }

  private static String code(String area) {
    return area.split(" ", 2)[0];
  }

  /** The line's kronor as a positive cost; empty when no area has such a figure. */
  Optional<Figure> amount(String figure, Line line) {
    return sum(figure, line.label(), line.areas(), line.percent());
  }

  /** The sum of all lines, added up from them. */
  Optional<Figure> sum(String figure, List<Line> lines) {
    List<Figure> found = lines.stream().flatMap(line -> amount(figure, line).stream()).toList();
    return total(figure, "Summa", found);
  }

  /** What the operating statement says that all cost areas cost. */
  Optional<Figure> told(String figure) {
    return sum(figure, "Driftredovisningen", List.of(CostAreas.COSTS), HUNDRED);
  }

  private Optional<Figure> sum(
      String figure, String label, List<String> categories, BigDecimal percent) {
    View view = areas.view();
    List<Figure> found =
        categories.stream()
            .flatMap(area -> view.find(areas.key(figure, area)).stream())
            .map(f -> f.value().isEmpty() ? f : part(f, percent))
            .toList();
    return total(figure, label, found);
  }

  private static Figure part(Figure figure, BigDecimal percent) {
    BigDecimal amount = figure.value().orElseThrow().negate();
    BigDecimal part = amount.multiply(percent).divide(HUNDRED, Figure.EXACT);
    return Figure.of(figure.key(), part, figure.sources());
  }

  private Optional<Figure> total(String figure, String label, List<Figure> found) {
    if (found.isEmpty() || found.stream().anyMatch(Figure::isNotComparable)) {
      return Optional.empty();
    }
    var key = areas.view().key(figure, se.sofrep.figures.Unit.KRONOR).category("underlag/" + label);
    List<String> sources = DerivedFigures.sources(found);
    if (found.stream().anyMatch(View::isWithheld)) {
      return Optional.of(DerivedFigures.withheld(key, sources));
    }
    BigDecimal sum =
        found.stream().flatMap(f -> f.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(Figure.of(key, sum, sources));
  }

  /** Whether the printed rows add up to the printed sum. */
  boolean meetsInPrint(String figure, List<Line> lines) {
    BigDecimal parts =
        lines.stream()
            .flatMap(line -> amount(figure, line).flatMap(Figure::value).stream())
            .map(ReturnCosts::whole)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum(figure, lines)
        .flatMap(Figure::value)
        .map(ReturnCosts::whole)
        .filter(total -> total.compareTo(parts) != 0)
        .isEmpty();
  }

  private static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }
}
