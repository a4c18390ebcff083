package se.sofrep.render.data;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.render.Renderer;

/**
 * {@code tabeller/*.csv}: one file a table, the tables behind charts as well. Numbers unrounded
 * with decimal point; a cell without a number holds what is printed ({@code –}, {@code ..} or
 * words).
 */
public final class TablesCsv implements Renderer {
  private static final String FOLDER = "tabeller/";

  @Override
  public void render(ReportDocument document, BundleWriter out) {
    Set<String> taken = new HashSet<>();
    Stream.concat(document.tables().stream(), document.charts().stream().map(Chart::data))
        .distinct()
        .forEach(table -> out.put(path(table, taken), csv(table).getBytes(StandardCharsets.UTF_8)));
  }

  /** Ids are unique in a document; should two tables share one, none is lost. */
  private static String path(Table table, Set<String> taken) {
    String name = table.id();
    for (int n = 2; !taken.add(name); n++) {
      name = table.id() + "-" + n;
    }
    return FOLDER + name + ".csv";
  }

  private static String csv(Table table) {
    List<String> headings = table.columns().stream().map(TablesCsv::heading).toList();
    return CsvText.forPeople(
        headings,
        table.rows().stream()
            .map(row -> row.cells().stream().map(TablesCsv::plain).toList())
            .toList());
  }

  private static String heading(Table.Column column) {
    return column.group().isEmpty() ? column.heading() : column.group() + " " + column.heading();
  }

  private static String plain(Table.Cell cell) {
    return cell.value()
        .map(value -> value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
        .orElse(cell.printed());
  }
}
