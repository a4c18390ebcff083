package se.sofrep.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry of {@link Variable} says of itself.
 *
 * @param derivation the columns that it can be told by, one being enough, none for what every row
 *     tells; empty for a variable that stands in a column of its own
 */
record VariableFacts(
    boolean isMany,
    boolean isAtEnd,
    boolean isScale,
    List<String> list,
    String wordForMissing,
    Optional<Set<String>> derivation) {

  /** One value, whatever the data holds. */
  static VariableFacts one() {
    return codes();
  }

  /** Values of which a participation may have several. */
  static VariableFacts many() {
    return new VariableFacts(true, false, false, List.of(), "Saknas", Optional.empty());
  }

  /** One value, of a list before others. */
  static VariableFacts codes(String... codes) {
    return new VariableFacts(false, false, false, List.of(codes), "Saknas", Optional.empty());
  }

  /** One step of a scale; none are listed where they are configured. */
  static VariableFacts scale(String... steps) {
    return new VariableFacts(false, false, true, List.of(steps), "Saknas", Optional.empty());
  }

  VariableFacts atEnd() {
    return new VariableFacts(isMany, true, isScale, list, wordForMissing, derivation);
  }

  VariableFacts missing(String word) {
    return new VariableFacts(isMany, isAtEnd, isScale, list, word, derivation);
  }

  VariableFacts derivedFrom(String... columns) {
    return new VariableFacts(
        isMany, isAtEnd, isScale, list, wordForMissing, Optional.of(Set.of(columns)));
  }
}
