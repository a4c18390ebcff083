package se.sofrep.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The participations of one input, read from the file each time they are asked for: a stream that
 * is tallied and let go, so that millions of rows need no more memory than one.
 */
@FunctionalInterface
public interface Participations {
  /** No input of this kind. */
  Participations NONE = action -> {};

  /** Hands every participation to the action, in file order. */
  void forEach(Consumer<Participation> action);

  /** The files they come from, where they come from several; else the year's own. */
  default List<String> files() {
    return List.of();
  }

  /**
   * Which columns the file has, by their names in the contract ({@code slutdatum}, {@code kön}); of
   * several files those that all have. Empty when it is not known: then every column may be there.
   */
  default Set<String> columns() {
    return Set.of();
  }

  static Participations of(List<Participation> rows) {
    List<Participation> copy = List.copyOf(rows);
    return copy::forEach;
  }
}
