package se.sofrep.source.dialect;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a table file is written, as found from its bytes.
 *
 * @param charset empty for workbooks
 * @param delimiter empty for workbooks and for text files of one column
 * @param sheet empty for text files
 * @param headingRow line or row of the headings; 0 when none were found
 */
public record Dialect(
    Kind kind,
    Optional<Charset> charset,
    Optional<Character> delimiter,
    String sheet,
    int headingRow) {

  /** What kind of file it is, whatever its name says. */
  public enum Kind {
    TEXT("CSV"),
    XLSX("XLSX"),
    XLS("XLS"),
    ODS("ODS"),
    UNKNOWN("?");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static final Dialect UNKNOWN =
      new Dialect(Kind.UNKNOWN, Optional.empty(), Optional.empty(), "", 0);

  /** In a few words that need no translation: {@code CSV, windows-1252, ";"}. */
  public String label() {
    StringBuilder out = new StringBuilder(kind.label());
    charset.ifPresent(set -> out.append(", ").append(set.name()));
    delimiter.ifPresent(d -> out.append(", ").append(d == '\t' ? "tab" : "\"" + d + "\""));
    if (!sheet.isEmpty()) {
      out.append(", \"").append(sheet).append('"');
    }
    return out.toString();
  }
}
