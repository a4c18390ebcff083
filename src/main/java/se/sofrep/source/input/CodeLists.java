package se.sofrep.source.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Variable;

/**
 * The field's code lists: what SUS registered and printed reports show, with the spellings that
 * exports use for the same thing ({@link FieldWords}). What they do not hold is a decision for
 * {@code värden} in {@code forbund.yaml}.
 */
final class CodeLists {
  private final Association association;

  CodeLists(Association association) {
    this.association = association;
  }

  /** Kön: an empty cell is {@code Okänt}; other values are categories of their own. */
  ValueList gender() {
    return closed(Variable.GENDER, Variable.GENDER.missing());
  }

  /** A list of its own for a column that is no variable of the participation. */
  ValueList closed(String column, List<String> values) {
    return new ValueList(association, column, true, "", values, Map.of());
  }

  /** The same, with the values and spellings of {@link FieldWords}. */
  ValueList listed(String column) {
    FieldWords words = FieldWords.of(column);
    return new ValueList(association, column, true, "", words.values(), words.spellings());
  }

  /** A column that takes what the file holds. */
  ValueList open(String column, List<String> values) {
    return new ValueList(association, column, false, "", values, Map.of());
  }

  /** A variable of the participation; a cell without a value is empty. */
  ValueList of(Variable variable) {
    return switch (variable) {
      case GENDER -> gender();
      case MUNICIPALITY -> open(variable.column(), association.identity().municipalities());
      case PARTY -> open(variable.column(), parties());
      default -> {
        boolean listed = !known(variable).isEmpty();
        yield listed ? closed(variable, "") : open(variable.column(), List.of());
      }
    };
  }

  private ValueList closed(Variable variable, String missing) {
    Set<String> values = known(variable);
    values.addAll(outcomes(variable));
    Map<String, String> spellings = FieldWords.of(variable.column()).spellings();
    return new ValueList(association, variable.column(), true, missing, values, spellings);
  }

  private static Set<String> known(Variable variable) {
    Set<String> values = new LinkedHashSet<>(variable.listedCodes());
    values.addAll(FieldWords.of(variable.column()).values());
    return values;
  }

  /** What the interventions' own rules count is known, too. */
  private Set<String> outcomes(Variable variable) {
    Set<String> all = new LinkedHashSet<>();
    for (Intervention intervention : association.interventions()) {
      if (intervention.outcome().source() == variable) {
        all.addAll(intervention.outcome().work());
        all.addAll(intervention.outcome().studies());
        all.addAll(intervention.outcome().also());
      }
    }
    return all;
  }

  private List<String> parties() {
    Stream<String> own = association.identity().parties().stream().map(Association.Party::name);
    return Stream.concat(own, Stream.of("Försäkringskassan", "Arbetsförmedlingen")).toList();
  }
}
