package se.sofrep.source.table;

import java.util.List;

/** A fault in a file that ends the reading; never leaves this package, where it is a finding. */
final class TableFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int row;
  private final transient List<Object> arguments;

  TableFault(String code, int row, Object... arguments) {
    super(code, null, false, false);
    this.code = code;
    this.row = row;
    this.arguments = List.of(arguments);
  }

  String code() {
    return code;
  }

  int row() {
    return row;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
