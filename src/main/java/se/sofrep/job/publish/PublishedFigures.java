package se.sofrep.job.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.bundle.CsvRows;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.render.data.ComparisonFiles;

/**
 * A published {@code figures.csv}, read back.
 *
 * @param rows those of each förbund by its name; of the only one under the empty name
 */
record PublishedFigures(List<String> headings, Map<String, List<List<String>>> rows) {
  static final String FILE = "figures.csv";

  /** What a row is known by. */
  static final List<String> KEY =
      List.of("nyckeltal", "insats", "kön", "kategori", "period", "enhet");

  private static final List<String> NUMBERS =
      List.of("värde", "täljare", "nämnare", "nedre", "övre", "status");

  /**
   * @throws IOException if it is no such file
   */
  static PublishedFigures parse(String csv) throws IOException {
    List<List<String>> all = CsvRows.of(csv);
    if (all.isEmpty() || !all.get(0).containsAll(KEY) || !all.get(0).containsAll(NUMBERS)) {
      throw new IOException("no figures");
    }
    List<String> headings = all.get(0);
    int own = headings.indexOf(ComparisonFiles.ASSOCIATION);
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (List<String> row : all.subList(1, all.size())) {
      if (row.size() != headings.size()) {
        throw new IOException("a row of another length");
      }
      rows.computeIfAbsent(own < 0 ? "" : row.get(own), name -> new ArrayList<>()).add(row);
    }
    return new PublishedFigures(headings, rows);
  }

  /** SHA-256 of what is proven of the förbund. */
  String digest(String association) {
    return ProvenRows.digest(headings, rowsOf(association));
  }

  /**
   * @throws IOException if a row makes no sense or is there twice
   */
  Figures of(String association) throws IOException {
    List<Figure> figures = new ArrayList<>();
    try {
      for (List<String> row : rowsOf(association)) {
        figures.add(figure(row));
      }
      return Figures.of(figures);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(e);
    }
  }

  private List<List<String>> rowsOf(String association) {
    return rows.getOrDefault(association, rows.getOrDefault("", List.of()));
  }

  private Figure figure(List<String> row) {
    boolean withheld = cell(row, "status").equals(Figure.Status.WITHHELD.word());
    return new Figure(
        key(KEY.stream().map(column -> cell(row, column)).toList()),
        number(row, "värde"),
        number(row, "täljare"),
        number(row, "nämnare"),
        number(row, "nedre"),
        number(row, "övre"),
        withheld ? Figure.Status.WITHHELD : Figure.Status.OPEN,
        List.of(),
        Coverage.State.WHOLE);
  }

  private Optional<BigDecimal> number(List<String> row, String column) {
    String text = cell(row, column);
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private String cell(List<String> row, String column) {
    return row.get(headings.indexOf(column));
  }

  /**
   * @param parts in the order of {@link #KEY}
   * @throws IllegalArgumentException if they make no key
   */
  static FigureKey key(List<String> parts) {
    return new FigureKey(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3),
        period(parts.get(4)),
        Unit.of(parts.get(5)));
  }

  /** As {@link Period#label} writes it. */
  private static Period period(String label) {
    String[] ends = label.split("\\.\\.", 2);
    return ends.length == 1
        ? Period.year(Integer.parseInt(label))
        : Period.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }
}
