package se.sofrep.document.template.markup;

import java.util.List;

/** Something in a template's output that is not in the vocabulary of {@link MarkupParser}. */
public final class MarkupFault extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient List<Object> arguments;
  private final int offset;

  /**
   * @param offset in the output, in characters
   */
  MarkupFault(int offset, String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
    this.offset = offset;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public int offset() {
    return offset;
  }
}
