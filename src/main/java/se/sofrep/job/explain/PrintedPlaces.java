package se.sofrep.job.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;

/** Every place of a report that prints a figure, in the order of the report. */
final class PrintedPlaces {
  private static final int SENTENCE = 90;

  private final FigureKey key;
  private final List<Block.Heading> path = new ArrayList<>();
  private final Set<Place> places = new LinkedHashSet<>();

  /** Where in a section a figure can stand. */
  enum Kind {
    TABLE("tabell"),
    CHART("diagram"),
    SENTENCE("text"),
    KEY_FIGURE("nyckeltal");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * One place.
   *
   * @param section its headings, outermost first
   * @param number of the table or chart; 0 for none
   * @param words caption, sentence or label
   * @param row heading of the row; empty outside tables and charts
   * @param column heading of the column; the same
   * @param printed what the reader sees
   * @param unit of the figure printed: the count behind a share is the same figure
   */
  record Place(
      String section,
      Kind kind,
      int number,
      String words,
      String row,
      String column,
      String printed,
      String unit) {}

  private PrintedPlaces(FigureKey key) {
    this.key = key;
  }

  static List<Place> of(FigureKey key, ReportDocument document) {
    PrintedPlaces found = new PrintedPlaces(key);
    document.blocks().forEach(found::look);
    return List.copyOf(found.places);
  }

  private void look(Block block) {
    if (block instanceof Block.Heading heading) {
      path.removeIf(outer -> outer.level() >= heading.level());
      path.add(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      sentence(paragraph.content());
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> item.forEach(this::look));
    } else if (block instanceof Block.KeyFigures figures) {
      figures.figures().forEach(this::keyFigure);
    } else if (block instanceof Block.TableBlock table) {
      cells(table.table(), Kind.TABLE, table.table().number(), table.table().caption());
    } else if (block instanceof Block.ChartBlock chart) {
      cells(chart.chart().data(), Kind.CHART, chart.chart().number(), chart.chart().title());
    }
  }

  private void sentence(List<Inline> content) {
    String words = content.stream().map(Inline::printed).collect(Collectors.joining()).strip();
    for (Inline inline : content) {
      if (inline instanceof Inline.Value value && matches(value.figure())) {
        add(Kind.SENTENCE, around(words, value.printed()), value);
      }
    }
  }

  /** The sentence, cut to what stands around the figure. */
  private static String around(String words, String printed) {
    if (words.length() <= SENTENCE) {
      return words;
    }
    int at = Math.max(0, words.indexOf(printed));
    int from = Math.max(0, Math.min(at - SENTENCE / 2, words.length() - SENTENCE));
    int to = Math.min(words.length(), from + SENTENCE);
    return (from > 0 ? "…" : "")
        + words.substring(from, to).strip()
        + (to < words.length() ? "…" : "");
  }

  private void keyFigure(Block.KeyFigure figure) {
    if (matches(figure.value().figure())) {
      add(Kind.KEY_FIGURE, figure.label(), figure.value());
    }
  }

  private void add(Kind kind, String words, Inline.Value value) {
    add(kind, 0, words, "", "", value.printed(), value.figure().orElseThrow());
  }

  private void add(
      Kind kind, int number, String words, String row, String column, String printed, Figure of) {
    String section = path.stream().map(Block.Heading::printed).collect(Collectors.joining(" › "));
    String unit = of.key().unit().word();
    places.add(new Place(section, kind, number, words, row, column, printed, unit));
  }

  private void cells(Table table, Kind kind, int number, String caption) {
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Table.Cell cell = row.cells().get(i);
        if (matches(cell.figure())) {
          Table.Column column = table.columns().get(Math.min(i, table.columns().size() - 1));
          String heading = (column.group() + " " + column.heading()).strip();
          String label = row.cells().get(0).printed();
          Figure figure = cell.figure().orElseThrow();
          add(kind, number, caption, label, heading, printed(cell, column), figure);
        }
      }
    }
  }

  /** With the sign that the heading names. */
  private static String printed(Table.Cell cell, Table.Column column) {
    boolean counts = column.format() == Table.Format.TEXT || column.format() == Table.Format.COUNT;
    boolean thousands = column.format() == Table.Format.THOUSANDS;
    String sign =
        switch (cell.figure().orElseThrow().key().unit()) {
          case PERCENT -> counts ? "" : "%";
          case KRONOR -> thousands ? "tkr" : "kr";
          default -> "";
        };
    boolean bare = sign.isEmpty() || cell.value().isEmpty() || cell.printed().contains(sign);
    return bare ? cell.printed() : cell.printed() + "\u00a0" + sign;
  }

  /** The count behind a share is the same figure in another unit. */
  private boolean matches(Optional<Figure> figure) {
    return figure.map(f -> f.key().unit(key.unit()).equals(key)).orElse(false);
  }
}
