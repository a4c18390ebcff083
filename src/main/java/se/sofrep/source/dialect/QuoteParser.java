package se.sofrep.source.dialect;

import com.opencsv.AbstractCSVParser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.sofrep.source.cell.Keys;

/**
 * Parts lines as RFC 4180 says, and where it says nothing as Excel does: a quote inside a cell that
 * does not begin with one ({@code skärm 15"}) is text. The library's own parser takes such a quote
 * for an opening one and loses every row below it.
 */
final class QuoteParser extends AbstractCSVParser {
  /** The beginning of a quoted cell that goes on in the next line; null when none does. */
  private StringBuilder open;

  QuoteParser(char separator) {
    super(separator, '"', CSVReaderNullFieldIndicator.NEITHER);
  }

  @Override
  public boolean isPending() {
    return open != null;
  }

  @Override
  public String getPendingText() {
    return open == null ? "" : open.toString();
  }

  /**
   * @return the cells that end in this line
   * @throws CsvMalformedLineException when text follows a closing quote
   */
  @Override
  protected String[] parseLine(String line, boolean multi) throws CsvMalformedLineException {
    List<String> cells = new ArrayList<>();
    int at = open == null ? cell(line, 0, cells) : rest(line, 0, cells);
    while (at <= line.length() && open == null) {
      at = cell(line, at, cells);
    }
    return cells.toArray(String[]::new);
  }

  /** Takes the cell that begins here; returns where the next one begins. */
  private int cell(String line, int from, List<String> cells) throws CsvMalformedLineException {
    if (from < line.length() && line.charAt(from) == quotechar) {
      open = new StringBuilder();
      return rest(line, from + 1, cells);
    }
    int end = line.indexOf(separator, from);
    end = end < 0 ? line.length() : end;
    cells.add(line.substring(from, end));
    return end + 1;
  }

  /** Takes what is left of a quoted cell. */
  private int rest(String line, int from, List<String> cells) throws CsvMalformedLineException {
    int at = from;
    while (true) {
      int quote = line.indexOf(quotechar, at);
      if (quote < 0) {
        open.append(line, at, line.length()).append('\n');
        return line.length() + 1;
      }
      open.append(line, at, quote);
      if (quote + 1 >= line.length() || line.charAt(quote + 1) != quotechar) {
        return close(line, quote + 1, cells);
      }
      open.append(quotechar);
      at = quote + 2;
    }
  }

  private int close(String line, int from, List<String> cells) throws CsvMalformedLineException {
    int end = line.indexOf(separator, from);
    end = end < 0 ? line.length() : end;
    for (int i = from; i < end; i++) {
      if (!Keys.isBlank(line.charAt(i))) {
        throw new CsvMalformedLineException("text after a closing quote", 0, "");
      }
    }
    cells.add(open.toString());
    open = null;
    return end + 1;
  }

  @Override
  protected String convertToCsvValue(String value, boolean applyQuotesToAll) {
    throw new UnsupportedOperationException("reads only");
  }

  @Override
  public void setErrorLocale(Locale locale) {
    // Its errors become findings, which have their own languages.
  }
}
