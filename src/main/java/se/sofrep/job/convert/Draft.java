package se.sofrep.job.convert;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.sofrep.bundle.TemporaryFolder;
import se.sofrep.source.table.TableRow;

/**
 * A large table printed as it stands, set aside while it is read the first time. When it turns out
 * that no column has to be written in another way the draft is the output, and the file need not be
 * read again. It can be read by its owner alone and goes away with this.
 */
final class Draft implements AutoCloseable {
  /** Smaller files are read twice in no time. */
  private static final long WORTHWHILE = 4L << 20;

  private final ColumnForms forms;
  private Path file;
  private PrintStream out;
  private RowPrinter printer;

  private Draft(ColumnForms forms) {
    this.forms = forms;
  }

  /** A draft of a large file in a form that does not tell numbers from text; else of nothing. */
  static Draft of(
      Path source, ConvertFile.Format format, List<String> headings, ColumnForms forms) {
    Draft draft = new Draft(forms);
    try {
      if (format != ConvertFile.Format.JSON
          && Files.isRegularFile(source)
          && Files.size(source) >= WORTHWHILE) {
        draft.begin(format, headings);
      }
    } catch (IOException | TemporaryFolder.UnusableException e) {
      // Without a place to set it aside the file is read twice.
      draft.abandon();
    }
    return draft;
  }

  private void begin(ConvertFile.Format format, List<String> headings) throws IOException {
    file = TemporaryFolder.file(".out");
    out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8);
    printer = new RowPrinter(format, out, headings);
  }

  /** Takes the next row, unless the columns have to be written in another way. */
  void add(TableRow row) {
    if (printer == null) {
      return;
    }
    if (forms.areAsTheyStand()) {
      printer.print(row.cells(), List::of);
    } else {
      abandon();
    }
  }

  /** Hands over the whole table; false when there is no draft that is right. */
  boolean copyTo(PrintStream target) throws IOException {
    if (printer == null || !forms.areAsTheyStand()) {
      return false;
    }
    printer.close();
    if (out.checkError()) {
      return false;
    }
    out.close();
    Files.copy(file, target);
    target.flush();
    return true;
  }

  private void abandon() {
    printer = null;
    close();
  }

  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the draft of the table could not be removed", e);
    }
  }
}
