package se.sofrep.document.axis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Intervention;

/**
 * Every cost area's kronor in exactly one place of the national follow-up, so that nothing is lost
 * and nothing is told twice. An area that one intervention has alone is that intervention's; one
 * that is directed both at individuals and at the structure is entered as two, with its kronor
 * split by share. What is administration or common in {@code kostnadsslag} is that before all else;
 * an area that no intervention has, or that several share, stands under its own name.
 */
public final class ReturnCosts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CostAreas areas;

  public ReturnCosts(CostAreas areas) {
    this.areas = areas;
  }

  /** Where costs stand in the follow-up, in order. */
  public enum Place {
    INDIVIDUAL,
    STRUCTURE,
    /** Of no intervention alone. */
    OPEN,
    COMMON,
    ADMINISTRATION
  }

  /**
   * A row.
   *
   * @param part {@code individ} or {@code struktur} of an intervention that is divided; else empty
   * @param areas what it is made of
   * @param percent the part of them that it takes
   * @param kind of an open area: what the books say that it counts as; else empty
   * @param owners the interventions that share an open area
   */
  public record Line(
      Place place,
      String label,
      String part,
      List<String> areas,
      BigDecimal percent,
      String kind,
      List<String> owners) {
    public static Line whole(Place place, String label, List<String> areas) {
      return new Line(place, label, "", areas, HUNDRED, "", List.of());
    }

    /** Codes of the areas, where an intervention's row must say which they are. */
    public String codes() {
      boolean own = place == Place.INDIVIDUAL || place == Place.STRUCTURE;
      return own ? String.join(", ", areas.stream().map(ReturnCosts::code).toList()) : "";
    }
  }

  public List<Line> lines() {
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
      out.add(Line.whole(place, of.name(), List.copyOf(all)));
    }
  }

  private static Line part(Place place, Intervention of, List<String> own, BigDecimal share) {
    CostKind which = place == Place.INDIVIDUAL ? CostKind.INDIVIDUAL : CostKind.STRUCTURE;
    return new Line(place, of.name(), which.word(), own, share, "", List.of());
  }

  private Line alone(String area) {
    Place place = kind(area).map(ReturnCosts::place).orElse(Place.OPEN);
    if (place == Place.COMMON || place == Place.ADMINISTRATION) {
      return Line.whole(place, area, List.of(area));
    }
    return new Line(
        Place.OPEN,
        area,
        "",
        List.of(area),
        HUNDRED,
        kind(area).map(CostKind::word).orElse(""),
        owners(area).map(Intervention::name).toList());
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

  private static String code(String area) {
    return area.split(" ", 2)[0];
  }
}
