package se.sofrep.disclosure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A table of the page.
 *
 * @param id also the name of its file in {@code tabeller/}
 * @param columns what stands over each column, top to bottom, without the number of persons
 * @param rows of the body; each as long as there are columns
 */
record PageTable(String id, List<String> columns, List<List<Element>> rows) {
  private static final Pattern SIZE = Pattern.compile(", n = .*");

  static PageTable of(Element table) {
    List<String> columns = columns(Markup.elements(table, "thead"));
    List<List<Element>> rows = new ArrayList<>();
    for (Element body : Markup.elements(table, "tbody")) {
      for (Element row : Markup.elements(body, "tr")) {
        List<Element> cells = Markup.children(row);
        if (cells.size() == columns.size()) {
          rows.add(cells);
        }
      }
    }
    return new PageTable(table.getAttribute("id"), columns, rows);
  }

  /** Headings that span columns or rows are part of each of them. */
  private static List<String> columns(List<Element> heads) {
    Map<Integer, String> labels = new TreeMap<>();
    Map<Integer, Integer> taken = new TreeMap<>();
    int line = 0;
    for (Element head : heads) {
      for (Element row : Markup.elements(head, "tr")) {
        int column = 0;
        for (Element cell : Markup.children(row)) {
          while (taken.getOrDefault(column, 0) > line) {
            column++;
          }
          int wide = span(cell, "colspan");
          for (int i = 0; i < wide; i++, column++) {
            taken.put(column, line + span(cell, "rowspan"));
            String text = SIZE.matcher(Markup.text(cell)).replaceAll("");
            labels.merge(column, text, (above, below) -> (above + " " + below).strip());
          }
        }
        line++;
      }
    }
    return List.copyOf(labels.values());
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
  }

  String label(int row) {
    return Markup.text(rows.get(row).get(0));
  }

  List<String> labels() {
    return rows.stream().map(row -> Markup.text(row.get(0))).toList();
  }

  /** The row as it is read: {@code Grundskola 3 18 0 – 3 18}. */
  String line(int row) {
    return String.join(" ", rows.get(row).stream().map(Markup::text).toList()).strip();
  }
}
