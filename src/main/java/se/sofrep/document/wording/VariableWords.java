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
    return messages
        .find("variable." + variable.column())
        .orElseGet(() -> variable.column().replace('_', ' '));
  }
}
