package se.sofrep.source.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Cuts a SIE file into records. A quote ends a field only before a blank, a closing brace or the
 * end of the line; any other quote is text. That rule reads files whose å ä ö became quotes, and
 * values that end in a backslash.
 */
final class SieLexer {
  /** Records with an object list, and how many fields stand before it: the account is the last. */
  private static final Map<String, Integer> WITH_OBJECTS =
      Map.of(
          "#TRANS", 1,
          "#RTRANS", 1,
          "#BTRANS", 1,
          "#OIB", 2,
          "#OUB", 2,
          "#PSALDO", 3,
          "#PBUDGET", 3);

  private final String line;
  private final Location at;
  private final Findings findings;
  private final StringBuilder content = new StringBuilder();
  private int pos;

  private SieLexer(String line, Location at, Findings findings) {
    this.line = line;
    this.at = at;
    this.findings = findings;
  }

  /** Every record in file order; blank lines and a closing 0x1A are passed over. */
  static List<SieRecord> records(String text, String file, Findings findings) {
    List<SieRecord> records = new ArrayList<>();
    int number = 0;
    for (String raw : text.split("\r\n|\n|\r", -1)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.equals("\u001a")) {
        continue;
      }
      Location at = Location.of(file, number);
      if (line.startsWith("#")) {
        records.add(new SieLexer(line, at, findings).record());
      } else if (line.equals("{") || line.equals("}")) {
        records.add(new SieRecord(number, line, List.of(), List.of(), ""));
      } else {
        findings.warning("sie.stray-line", at);
      }
    }
    return records;
  }

  private SieRecord record() {
    String label = bare(false);
    List<String> fields = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    boolean listed = !WITH_OBJECTS.containsKey(label);
    while (skipBlanks()) {
      if (!listed && line.charAt(pos) == '{') {
        pos++;
        if (fields.size() == WITH_OBJECTS.get(label) - 1) {
          fields.add(""); // the account is missing: what follows the list must not take its place
        }
        items(objects);
        listed = true;
      } else {
        fields.add(field(!listed));
      }
    }
    return new SieRecord(at.row(), label, fields, objects, content.toString());
  }

  /** The items of an object list as {@link SieRows} prints it. */
  static List<String> items(String list, String file, int line, Findings findings) {
    return records("#TRANS x " + list, file, findings).get(0).objects();
  }

  private void items(List<String> objects) {
    while (skipBlanks()) {
      if (line.charAt(pos) == '}') {
        pos++;
        return;
      }
      objects.add(field(true));
    }
    findings.error("sie.open-list", at);
  }

  private String field(boolean bracesEnd) {
    String field = line.charAt(pos) == '"' ? quoted() : bare(bracesEnd);
    content.append(field);
    return field;
  }

  private String bare(boolean bracesEnd) {
    int start = pos;
    while (pos < line.length() && !blank(line.charAt(pos)) && !(bracesEnd && brace(pos, start))) {
      pos++;
    }
    String text = line.substring(start, pos).replace("\\\"", "\"");
    if (start == 0) {
      content.append(text);
    }
    return text;
  }

  /** A brace is a field's end, but never its whole: something must be eaten. */
  private boolean brace(int here, int start) {
    char c = line.charAt(here);
    return here > start && (c == '{' || c == '}');
  }

  private String quoted() {
    StringBuilder text = new StringBuilder();
    for (pos++; pos < line.length(); pos++) {
      char c = line.charAt(pos);
      if (c == '\\' && pos + 1 < line.length() && line.charAt(pos + 1) == '"') {
        if (closes(pos + 1) && quotesAfter(pos + 2) % 2 == 0) {
          text.append(c);
        } else {
          text.append('"');
          pos++;
        }
      } else if (c == '"' && closes(pos)) {
        pos++;
        return text.toString();
      } else {
        text.append(c);
      }
    }
    findings.warning("sie.open-quote", at);
    return text.toString();
  }

  private boolean closes(int quote) {
    return quote + 1 >= line.length()
        || blank(line.charAt(quote + 1))
        || line.charAt(quote + 1) == '}';
  }

  /** Quotes from an index on that no backslash stands before. */
  private int quotesAfter(int from) {
    int count = 0;
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '"' && line.charAt(i - 1) != '\\') {
        count++;
      }
    }
    return count;
  }

  /** Whether anything is left on the line. */
  private boolean skipBlanks() {
    while (pos < line.length() && blank(line.charAt(pos))) {
      pos++;
    }
    return pos < line.length();
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t';
  }
}
