package se.sofrep.document.template;

import java.util.List;

/** Something in a template's output that is not in the vocabulary of {@link MarkupParser}. */
final class MarkupFault extends Exception {
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

  String code() {
    return code;
  }

  List<Object> arguments() {
    return arguments;
  }

  int offset() {
    return offset;
  }
}
