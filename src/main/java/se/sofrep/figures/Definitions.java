package se.sofrep.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.domain.MaterialKind;

/** Every figure there is, in the order of the contract. {@code docs/figures.md} lists them. */
public final class Definitions {
  private static final Map<String, Definition> BY_NAME =
      Stream.of(ParticipantDefinitions.all(), ActivityDefinitions.all(), EconomyDefinitions.all())
          .flatMap(Collection::stream)
          .collect(
              Collectors.toMap(Definition::name, d -> d, Definitions::twice, LinkedHashMap::new));

  private Definitions() {}

  public static List<Definition> all() {
    return List.copyOf(BY_NAME.values());
  }

  public static Optional<Definition> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** The kinds of material that a figure of that name rests on. */
  public static Set<MaterialKind> material(String name) {
    return of(name).map(Definition::material).orElse(Set.of());
  }

  private static Definition twice(Definition one, Definition other) {
    throw new IllegalStateException("defined twice: " + one.name() + ", " + other.name());
  }
}
