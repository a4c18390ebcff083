package se.sofrep.job.convert;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import se.sofrep.render.data.RowText;

/** Prints a table row by row. When the reader has gone away the rest is passed over quietly. */
final class RowPrinter implements AutoCloseable {
  /** How many characters are gathered before they are handed on. */
  private static final int BLOCK = 1 << 16;

  private final PrintStream out;
  private final RowText rows;
  private boolean gone;

  RowPrinter(ConvertFile.Format format, PrintStream out, List<String> headings) {
    this.out = out;
    this.rows = RowText.of(RowText.Form.valueOf(format.name()), headings);
  }

  /**
   * @param numbers per cell: whether it is a number, if the form asks
   */
  void print(List<String> cells, Supplier<List<Boolean>> numbers) {
    if (gone) {
      return;
    }
    rows.row(cells, numbers);
    if (rows.length() >= BLOCK) {
      handOn();
    }
  }

  @Override
  public void close() {
    rows.end();
    handOn();
    out.flush();
  }

  private void handOn() {
    if (!gone) {
      byte[] bytes = rows.take().getBytes(StandardCharsets.UTF_8);
      out.write(bytes, 0, bytes.length);
      gone = out.checkError();
    }
  }
}
