package se.sofrep.figures;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.MaterialKind;

/**
 * A figure as it is declared: everything that is known of it beside its values. The engine writes
 * it, {@code explain}, texts, templates, the command line and {@code docs/figures.md} look it up.
 *
 * @param name nyckeltal
 * @param units the units it is written in, the plain one first
 * @param by what it is broken down by: columns, and after {@code kategori =} what the category is
 * @param base what a share is a share of; empty where there is none
 * @param formula how it is computed, in symbols: P = [a, b] is the period
 * @param material what it rests on; nothing for what stands in {@code forbund.yaml}
 * @param onlyWhole whether it sets one material, or one day, against another: of no use on a part
 * @param isJudged whether each insats's own rule says what counts
 * @param rules how its value follows from its rows, by category where categories differ, else by
 *     {@code ""}
 * @param swedish one or two sentences, for reports and for {@code explain}
 * @param english the same in English
 */
public record Definition(
    String name,
    List<Unit> units,
    String by,
    String base,
    String formula,
    Set<MaterialKind> material,
    boolean onlyWhole,
    boolean isJudged,
    Map<String, Rule> rules,
    String swedish,
    String english) {

  public Definition {
    material = Collections.unmodifiableSet(material);
  }

  /** The main unit. */
  public Unit unit() {
    return units.get(0);
  }

  /** How the value in that place follows from the rows behind it. */
  public Rule rule(FigureKey key) {
    boolean share = key.unit() == Unit.PERCENT && !material.isEmpty();
    Rule own = rules.getOrDefault("", share ? Rule.PERCENT : Rule.SUM);
    return rules.getOrDefault(key.category(), own);
  }

  static Draft of(String name, Unit... units) {
    return new Draft(name, List.of(units));
  }

  /** A definition while it is being written. */
  static final class Draft {
    private final String name;
    private final List<Unit> units;
    private final Set<MaterialKind> material = EnumSet.noneOf(MaterialKind.class);
    private String by = "";
    private String base = "";
    private String formula = "";
    private boolean onlyWhole;
    private boolean judged;
    private Map<String, Rule> rules = Map.of();

    private Draft(String name, List<Unit> units) {
      this.name = name;
      this.units = units;
    }

    Draft by(String columns) {
      by = columns;
      return this;
    }

    Draft base(String words) {
      base = words;
      return this;
    }

    Draft formula(String symbols) {
      formula = symbols;
      return this;
    }

    Draft restsOn(MaterialKind... kinds) {
      material.addAll(List.of(kinds));
      return this;
    }

    Draft onlyWhole() {
      onlyWhole = true;
      return this;
    }

    Draft judged() {
      judged = true;
      return this;
    }

    Draft rule(Rule rule) {
      return rules(Map.of("", rule));
    }

    Draft rules(Map<String, Rule> byCategory) {
      rules = byCategory;
      return this;
    }

    Definition says(String swedish, String english) {
      return new Definition(
          name, units, by, base, formula, material, onlyWhole, judged, rules, swedish, english);
    }
  }
}
