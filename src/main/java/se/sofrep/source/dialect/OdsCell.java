package se.sofrep.source.dialect;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Serials;

/**
 * One OpenDocument cell: the value it stores, not how it is shown.
 *
 * @param number whether the value is a number
 */
record OdsCell(String text, boolean number) {

  /** Reads from the start element to the end element. */
  static OdsCell read(XMLStreamReader xml) throws XMLStreamException {
    String type = Xml.attribute(xml, "value-type");
    String value = Xml.attribute(xml, "value");
    String date = Xml.attribute(xml, "date-value");
    String time = Xml.attribute(xml, "time-value");
    String truth = Xml.attribute(xml, "boolean-value");
    boolean formula = !Xml.attribute(xml, "formula").isEmpty();
    boolean error = isError(xml);
    String shown = Keys.clean(text(xml));
    return switch (type) {
      case "float", "currency", "percentage" -> number(value, shown);
      case "date" -> new OdsCell(date.replaceFirst("T00:00(:00(\\.0+)?)?$", ""), false);
      case "time" -> new OdsCell(time(time, shown), false);
      case "boolean" -> new OdsCell(truth, false);
      case "" -> new OdsCell(formula && shown.isEmpty() ? RawRow.NO_VALUE : shown, false);
      default -> new OdsCell(error && !shown.startsWith("#") ? "#VALUE!" : shown, false);
    };
  }

  private static boolean isError(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("value-type")
          && xml.getAttributeValue(i).equals("error")) {
        return true;
      }
    }
    return false;
  }

  private static OdsCell number(String value, String shown) {
    try {
      return new OdsCell(Serials.number(new BigDecimal(value)), true);
    } catch (NumberFormatException e) {
      return new OdsCell(shown, false);
    }
  }

  private static String time(String value, String shown) {
    try {
      Duration duration = Duration.parse(value);
      return duration.compareTo(Duration.ofDays(1)) < 0 && !duration.isNegative()
          ? LocalTime.MIDNIGHT.plus(duration).toString()
          : shown;
    } catch (DateTimeException e) {
      return shown;
    }
  }

  /** The paragraphs of a cell, one a line; comments and drawings left out. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder out = new StringBuilder();
    int depth = 1;
    int paragraphs = 0;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "annotation", "table", "shapes", "frame" -> {
            skip(xml);
            depth--;
          }
          case "p" -> out.append(paragraphs++ > 0 ? "\n" : "");
          case "s" -> out.append(" ".repeat(Math.min(1000, Xml.count(xml, "c"))));
          case "tab" -> out.append('\t');
          case "line-break" -> out.append('\n');
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        out.append(depth > 1 ? xml.getText() : "");
      }
    }
    return out.toString();
  }

  /** Goes to the end of the element whose start was read. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
