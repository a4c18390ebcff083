package se.sofrep.document.template.markup;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.problem.Location;

/**
 * Collects a template's output, up to a limit, and remembers which line of which template wrote
 * what: so a fault in the output can be shown where its author can mend it.
 */
public final class TrackingWriter extends Writer {
  /** The output outgrew the limit: a template that does not end. */
  public static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param exact whether the text was copied from the template, so that its lines can be counted
   */
  private record Origin(int offset, String template, int line, boolean exact) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();
  private final int limit;

  public TrackingWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    if (out.length() + length > limit) {
      throw new TooMuch();
    }
    remember();
    out.append(text, start, length);
  }

  @SuppressWarnings("deprecation") // the instruction stack has no other way in
  private void remember() {
    Environment environment = Environment.getCurrentEnvironment();
    TemplateElement[] stack =
        environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment);
    if (stack == null || stack.length == 0 || stack[0].getTemplate() == null) {
      // An empty template has one element, which belongs to none.
      return;
    }
    TemplateElement top = stack[0];
    boolean exact = top.getClass().getSimpleName().equals("TextBlock");
    origins.add(
        new Origin(out.length(), top.getTemplate().getSourceName(), top.getBeginLine(), exact));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  public String output() {
    return out.toString();
  }

  /** The template and line that wrote what stands at the offset; file empty when unknown. */
  public Location origin(int offset) {
    Origin last = null;
    for (Origin origin : origins) {
      if (origin.offset() > offset) {
        break;
      }
      last = origin;
    }
    if (last == null) {
      return Location.NONE;
    }
    int end = Math.min(offset, out.length());
    long lines =
        last.exact() ? out.substring(last.offset(), end).chars().filter(c -> c == '\n').count() : 0;
    return Location.of(last.template(), last.line() + (int) lines);
  }
}
