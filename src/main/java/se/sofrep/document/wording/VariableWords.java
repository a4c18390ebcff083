package se.sofrep.document.wording;

import se.sofrep.domain.Variable;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/**
 * A variable in running text: its column with spaces, unless {@code
 * messages/variable_<language>.properties} has another name for it.
 */
public record VariableWords(Messages messages) {
  public static final VariableWords IN_SWEDISH = new VariableWords(new Messages(Language.SV));

  public String of(Variable variable) {
    return of(variable.column());
  }

  /** The same by the column's name, also one that no variable has. */
  public String of(String column) {
    String code = "variable." + column;
    return messages.has(code) ? messages.text(code) : column.replace('_', ' ');
  }
}
