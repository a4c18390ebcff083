package se.sofrep.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of a variable that may be told together as one: {@code 45–59} and {@code 60–} as {@code
 * 45–}. Only of variables of which each participation has one value, so that their counts add up.
 *
 * @param words per variable: value to the word for all that it is told together with
 */
public record Coarser(Map<Variable, Map<String, String>> words) {
  public static final Coarser NONE = new Coarser(Map.of());

  public Coarser {
    Map<Variable, Map<String, String>> copy = new LinkedHashMap<>();
    words.forEach(
        (variable, values) ->
            copy.put(variable, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    words = Collections.unmodifiableMap(copy);
  }

  /** Whether values of the variable can be added up. */
  public static boolean isPossible(Variable variable) {
    return !variable.several() && variable != Variable.GENDER;
  }

  public Set<Variable> variables() {
    return words.keySet();
  }

  /** The same of one variable alone. */
  public Coarser only(Variable variable) {
    return words.containsKey(variable) ? new Coarser(Map.of(variable, words.get(variable))) : NONE;
  }

  public Coarser and(Coarser other) {
    Map<Variable, Map<String, String>> both = new LinkedHashMap<>(words);
    both.putAll(other.words);
    return new Coarser(both);
  }

  /** The values of a variable that are not told by themselves. */
  public Set<String> values(Variable variable) {
    return words.getOrDefault(variable, Map.of()).keySet();
  }

  /** What the value is told as; empty where it is told by itself. */
  public Optional<String> word(Variable variable, String value) {
    return Optional.ofNullable(words.getOrDefault(variable, Map.of()).get(value));
  }

  /** The values as they are told, each word where the first of its values stood. */
  public List<String> told(Variable variable, Collection<String> values) {
    List<String> told = new ArrayList<>();
    for (String value : values) {
      String word = word(variable, value).orElse(value);
      if (!told.contains(word)) {
        told.add(word);
      }
    }
    return told;
  }
}
