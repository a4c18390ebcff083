package se.sofrep.document.wording;

import se.sofrep.problem.Messages;

/**
 * A variable in running text: its column with spaces, unless {@code
 * messages/variable_<language>.properties} has another name for it.
 */
public record VariableWords(Messages messages) {
  /** By the column's name, also one that no variable has. */
  public String of(String column) {
    String code = "variable." + column;
    return messages.has(code) ? messages.text(code) : column.replace('_', ' ');
  }
}
