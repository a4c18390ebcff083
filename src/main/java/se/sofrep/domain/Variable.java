package se.sofrep.domain;

import static se.sofrep.domain.VariableFacts.codes;
import static se.sofrep.domain.VariableFacts.many;
import static se.sofrep.domain.VariableFacts.one;
import static se.sofrep.domain.VariableFacts.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a participation and can be spread over: the V of the figures {@code B.V}.
 *
 * <p>A new variable is one line here: its column is then read, its figures are computed, explained
 * and documented, and templates and {@code stats} may ask for it. What files call its column and
 * its values besides stands in {@code source/variabler.csv}; a reading name other than the column's
 * in {@code messages/variable_sv.properties}.
 */
public enum Variable {
  GENDER("kön", one().missing("Okänt").derivedFrom("kön", "deltagare")),
  AGE("ålder", scale().derivedFrom("ålder", "födelseår", "födelsedatum", "deltagare")),
  EDUCATION(
      "utbildning",
      codes(
              "Saknas/okänd",
              "Grundskola",
              "Gymnasium",
              "Annan eftergymnasial",
              "Högskola/universitet")
          .missing("Saknas/okänd")),
  TIME_ON_SUPPORT(
      "tid_i_offentlig_försörjning",
      scale(
          "Ej tillämpligt",
          "Upp till 1 år",
          "Upp till 3 år",
          "Upp till 6 år",
          "Upp till 9 år",
          "Mer än 9 år")),
  TIME_IN_INTERVENTION(
      "tid_i_insats",
      scale("0–3 mån", "4–6 mån", "7–9 mån", "10–12 mån", "13–18 mån", "19– mån")
          .atEnd()
          .derivedFrom()),
  MUNICIPALITY("kommun", one()),
  PARTY("part", one()),
  HOUSEHOLD("hushåll", one()),
  OBSTACLES("hinder", many()),
  OBSTACLE_COUNT("antal_hinder", one().derivedFrom("hinder")),
  ACTIVITIES("aktiviteter", many()),
  SUPPORT_BEFORE("försörjning_före", many()),
  SUPPORT_AFTER("försörjning_efter", many().atEnd()),
  OCCUPATION_BEFORE("sysselsättning_före", many()),
  OCCUPATION_AFTER("sysselsättning_efter", many().atEnd()),
  CLOSURE_REASON("avslutsanledning", many().atEnd());

  private final String column;
  private final VariableFacts facts;

  Variable(String column, VariableFacts facts) {
    this.column = column;
    this.facts = facts;
  }

  /** The name in the contract, for columns and for figures. */
  public String column() {
    return column;
  }

  /** Whether one participation may have several values. */
  public boolean several() {
    return facts.isMany();
  }

  /** Whether it is recorded at the end and so read only for participations that have ended. */
  public boolean atEnd() {
    return facts.isAtEnd();
  }

  /** Whether its codes are the steps of a scale: shown also where nobody stands. */
  public boolean isScale() {
    return facts.isScale();
  }

  /**
   * Codes listed in the contract, in the order they are shown; their figures are written also when
   * 0. Empty for variables whose values are whatever the data holds.
   */
  public List<String> listedCodes() {
    return facts.list();
  }

  /** What a missing value is called in figures; it stays inside the base. */
  public String missing() {
    return facts.wordForMissing();
  }

  /** Whether it is written in a column of its own, as words; else it follows from others. */
  public boolean isRecorded() {
    return facts.derivation().isEmpty();
  }

  /** Whether a file with these columns can tell it. */
  public boolean isToldBy(List<String> columns) {
    Set<String> any = facts.derivation().orElse(Set.of(column));
    return any.isEmpty() || columns.stream().anyMatch(any::contains);
  }

  public static Optional<Variable> ofColumn(String column) {
    return Arrays.stream(values()).filter(v -> v.column.equals(column)).findFirst();
  }

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
      return words.containsKey(variable)
          ? new Coarser(Map.of(variable, words.get(variable)))
          : NONE;
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
}
