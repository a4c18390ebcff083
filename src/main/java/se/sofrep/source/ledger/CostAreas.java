package se.sofrep.source.ledger;

import java.util.Map;
import java.util.Optional;

/**
 * Which cost area a list of objects means: its object in the configured dimension. In a
 * sub-dimension the code may be written whole (parent and child run together) or as the child alone
 * beside its parent.
 */
final class CostAreas {
  private final SieFile sie;
  private final String dimension;

  CostAreas(SieFile sie, String dimension) {
    this.sie = sie;
    this.dimension = dimension;
  }

  /** The code; empty when the list has no object of the dimension. */
  String of(Map<String, String> objects) {
    String own = objects.get(dimension);
    return own != null ? whole(own, objects) : ofSubDimension(objects);
  }

  /** A child written alone, where only parent and child together is declared. */
  private String whole(String code, Map<String, String> objects) {
    Map<String, String> declared = sie.objects.getOrDefault(dimension, Map.of());
    String parent = objects.getOrDefault(sie.superDimensions.getOrDefault(dimension, ""), "");
    return !declared.containsKey(code) && declared.containsKey(parent + code)
        ? parent + code
        : code;
  }

  /** The declared object that the sub-object's code begins with; else the sub-object itself. */
  private String ofSubDimension(Map<String, String> objects) {
    Optional<String> sub =
        objects.keySet().stream()
            .filter(dim -> dimension.equals(sie.superDimensions.get(dim)))
            .findFirst();
    if (sub.isEmpty()) {
      return "";
    }
    String code = objects.get(sub.get());
    return sie.objects.getOrDefault(dimension, Map.of()).keySet().stream()
        .filter(parent -> !parent.isEmpty() && code.startsWith(parent))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .orElse(code);
  }

  /** Every object of the dimension itself, code to name. */
  Map<String, String> declared() {
    return sie.objects.getOrDefault(dimension, Map.of());
  }

  /** The name the file gives a code, in the dimension or in one under it. */
  Optional<String> name(String code) {
    String own = sie.objects.getOrDefault(dimension, Map.of()).get(code);
    if (own != null) {
      return Optional.of(own);
    }
    return sie.superDimensions.entrySet().stream()
        .filter(entry -> entry.getValue().equals(dimension))
        .map(entry -> sie.objects.getOrDefault(entry.getKey(), Map.of()).get(code))
        .filter(name -> name != null)
        .findFirst();
  }
}
