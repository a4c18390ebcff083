package se.sofrep.source.dialect;

import java.util.List;

/** A fault in a file that ends the reading; {@code TableFile} makes it a finding. */
public final class TableFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int row;
  private final transient List<Object> arguments;

  public TableFault(String code, int row, Object... arguments) {
    super(code, null, false, false);
    this.code = code;
    this.row = row;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public int row() {
    return row;
  }

  public Object[] arguments() {
    return arguments.toArray();
  }
}
