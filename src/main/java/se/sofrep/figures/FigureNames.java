package se.sofrep.figures;

import java.util.List;
import java.util.Optional;

/**
 * Figure names as people write them, in live figures and on the command line: any letter case, with
 * or without å ä ö, spaces for underscores, and without {@code deltagare.} or {@code ekonomi.}
 * where only one figure can be meant.
 */
public final class FigureNames {
  private static final List<String> PREFIXES = List.of("deltagare.", "ekonomi.", "avslutade.");

  private FigureNames() {}

  /** The figure that was meant; empty when there is none. */
  public static Optional<String> resolve(String written) {
    List<String> names = Definitions.names();
    Optional<String> plain = Names.resolve(written.strip(), names);
    if (plain.isPresent()) {
      return plain;
    }
    List<String> longer =
        PREFIXES.stream()
            .flatMap(prefix -> Names.resolve(prefix + written.strip(), names).stream())
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** At most three figures with nearly that name, nearest first. */
  public static List<String> nearest(String written) {
    return Names.nearest(written.strip(), Definitions.names());
  }
}
