package se.sofrep.document.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Point;
import se.sofrep.document.Inline;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Kind;
import se.sofrep.document.Table.Row;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Language;

/** Documents made by hand, a number or .. in each cell; a number's figure is named by its place. */
class FoldingTest {
  private static final Wording WORDING = Wording.of(Language.SV, new Printer(Language.SV));
  private static final Period YEAR = Period.year(2019);

  private static Figure figure(String name, String printed) {
    FigureKey key = FigureKey.of(name, YEAR, Unit.COUNT);
    return Figure.of(key, new BigDecimal(printed), List.of());
  }

  private static Cell cell(String name, String printed) {
    return printed.matches("\\d+")
        ? new Cell(
            printed, Optional.of(new BigDecimal(printed)), Optional.of(figure(name, printed)))
        : Cell.text(printed);
  }

  /** A row as {@code Label 1 .. 3}; one that begins with = is a total, with # a heading. */
  private static Table table(String caption, List<String> headings, String... lines) {
    List<Table.Column> columns =
        Stream.concat(Stream.of("Rubrik"), headings.stream())
            .map(
                heading -> {
                  String[] words = heading.split("/");
                  String group = words.length > 1 ? words[0] : "";
                  return new Table.Column(words[words.length - 1], group, Table.Format.COUNT);
                })
            .toList();
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.replaceFirst("^[=#]", "").split(" ");
      List<Cell> cells = new ArrayList<>(List.of(Cell.text(words[0])));
      for (int i = 1; i <= headings.size(); i++) {
        String printed = i < words.length ? words[i] : "";
        cells.add(cell(words[0] + " " + headings.get(i - 1), printed));
      }
      rows.add(new Row(kind(line), cells));
    }
    return new Table("t", 0, caption, columns, rows, List.of());
  }

  private static Kind kind(String line) {
    return switch (line.charAt(0)) {
      case '=' -> Kind.TOTAL;
      case '#' -> Kind.HEADING;
      default -> Kind.BODY;
    };
  }

  private static Block block(Table table) {
    return new Block.TableBlock(table);
  }

  private static Block heading(int level, String title) {
    return new Block.Heading(level, title.toLowerCase(Locale.ROOT), "", title);
  }

  private static Block text(String words) {
    return new Block.Paragraph(List.of(Inline.Text.of(words)), Block.Style.BODY);
  }

  /** What a number's own sentence tells, so that it stands elsewhere. */
  private static Block telling(String name, String printed) {
    Figure figure = figure(name, printed);
    return new Block.Paragraph(
        List.of(new Inline.Value(printed, Optional.of(figure), Inline.Mark.PLAIN)),
        Block.Style.BODY);
  }

  private static List<String> folded(Block... blocks) {
    return printed(Folding.of(List.of(blocks), new Folds(), WORDING));
  }

  private static List<String> printed(List<Block> blocks) {
    List<String> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        out.add("#".repeat(heading.level()) + " " + heading.title());
      } else if (block instanceof Block.Paragraph paragraph) {
        paragraph.content().forEach(inline -> out.add(inline.printed()));
      } else if (block instanceof Block.TableBlock table) {
        printed(table.table(), out);
      } else if (block instanceof Block.ChartBlock chart) {
        out.add("[" + chart.chart().title() + "]");
      } else {
        out.add("---");
      }
    }
    return out;
  }

  private static void printed(Table table, List<String> out) {
    out.add(table.caption());
    for (Row row : table.rows()) {
      out.add(String.join(" ", row.cells().stream().map(Cell::printed).toList()).strip());
    }
    out.addAll(table.notes());
  }

  @Test
  void aDocumentOfWhichNothingIsWithheldIsTheSame() {
    List<Block> blocks =
        List.of(heading(1, "A"), block(table("Efter ålder.", List.of("Antal"), "–29 0", "30– 5")));

    assertThat(Folding.of(blocks, new Folds(), WORDING)).isSameAs(blocks);
  }

  @Test
  void aTableOfDotsBecomesASentence() {
    assertThat(
            folded(
                heading(1, "Deltagare"),
                text("Text."),
                block(
                    table("Deltagare efter ålder, 2019.", List.of("A", "B"), "x .. 0", "y .. .."))))
        .containsExactly(
            "# Deltagare",
            "Text.",
            "Uppgifter om deltagare efter ålder visas inte, för att ingen ska kunna pekas ut.");
  }

  @Test
  void aTotalThatStandsElsewhereGoesWithItsTable_anotherStays() {
    Table dots = table("Efter ålder.", List.of("Antal"), "x ..", "y ..", "=Alla 17");

    assertThat(folded(block(dots), telling("Alla Antal", "17")))
        .containsExactly(
            "17", "Uppgifter om efter ålder visas inte, för att ingen ska kunna pekas ut.");
    assertThat(folded(block(dots)))
        .containsExactly("Efter ålder.", "Alla 17", "Inte med i tabellen: x, y.");
  }

  @Test
  void aNumberThatTwoTablesTellStaysInOneOfThem() {
    Table one = table("Efter ålder.", List.of("Antal"), "x ..", "=Alla 17");
    Table other = table("Efter kommun.", List.of("Antal"), "y ..", "=Alla 17");

    assertThat(folded(block(one), block(other)))
        .contains("Alla 17")
        .contains("Uppgifter om efter ålder visas inte, för att ingen ska kunna pekas ut.");
  }

  @Test
  void rowsAndColumnsOfDotsAreNamedUnderTheTable() {
    List<String> headings = List.of("Kvinna/Antal", "Kvinna/%", "Totalt/Antal", "Totalt/%");

    assertThat(
            folded(
                block(
                    table(
                        "Insatser.",
                        headings,
                        "#Ett",
                        "Rehab .. .. .. ..",
                        "#Två",
                        "Start .. .. 7 70",
                        "Vila 0 0 0 0",
                        "=Alla .. .. 10"))))
        .containsExactly(
            "Insatser.",
            "Två",
            "Start 7 70",
            "Vila 0 0",
            "Alla 10",
            "Inte med i tabellen: Kvinna; Rehab.");
  }

  @Test
  void aTotalThatOnlyStandsInItsColumnKeepsTheColumn() {
    assertThat(
            folded(
                block(table("T.", List.of("Kvinna", "Totalt"), "x .. 7", "y .. 8", "=Alla 6 15"))))
        .containsExactly("T.", "x .. 7", "y .. 8", "Alla 6 15");
  }

  @Test
  void manyNamesAreNotCounted_sinceANumberWouldStandThere() {
    assertThat(
            folded(
                block(
                    table(
                        "T.",
                        List.of("Antal"),
                        "a 5",
                        "b ..",
                        "c ..",
                        "d ..",
                        "e ..",
                        "f ..",
                        "g ..",
                        "h .."))))
        .containsExactly("T.", "a 5", "Inte med i tabellen: flera rader.");
  }

  @Test
  void withoutColumnsOfOneGenderTheCaptionDoesNotSpeakOfThem() {
    Table table = table("Efter ålder och kön.", List.of("Kvinna", "Totalt"), "x .. 7", "y .. 8");
    Folds folds = new Folds();
    folds.put(
        table,
        new Folds.Manner(
            "ålder",
            "Efter ålder.",
            Set.of(table.columns().get(1)),
            Set.of(),
            printed -> printed.notes()));

    assertThat(printed(Folding.of(List.of(block(table)), folds, WORDING)))
        .containsExactly("Efter ålder.", "x 7", "y 8", "Inte med i tabellen: Kvinna.");
  }

  @Test
  void thePeriodOfTheCaptionStays_whenOnlyAnotherIsTold() {
    Table table = table("År 2019.", List.of("Kvinna", "Totalt", "2018"), "x .. .. 7", "y .. .. 8");
    Folds folds = new Folds();
    folds.put(
        table,
        new Folds.Manner(
            "ålder",
            "",
            Set.of(table.columns().get(1)),
            Set.of(table.columns().get(3)),
            printed -> printed.notes()));

    assertThat(printed(Folding.of(List.of(block(table)), folds, WORDING)))
        .containsExactly("År 2019.", "x .. 7", "y .. 8", "Inte med i tabellen: Kvinna.");
  }

  @Test
  void aSectionOfWhichNothingIsLeftIsASentenceInTheOneAround() {
    assertThat(
            folded(
                heading(1, "Bilaga"),
                text("Text."),
                heading(2, "Ålder"),
                block(table("ålder", List.of("Antal"), "x ..")),
                new Block.PageBreak(),
                heading(2, "Kommun"),
                block(table("kommun", List.of("Antal"), "y ..")),
                heading(2, "Analys"),
                text("Mer."),
                heading(1, "Slut")))
        .containsExactly(
            "# Bilaga",
            "Text.",
            "Uppgifter om ålder och kommun visas inte, för att ingen ska kunna pekas ut.",
            "## Analys",
            "Mer.",
            "# Slut");
  }

  @Test
  void aChapterKeepsItsHeading() {
    assertThat(folded(heading(1, "Bilaga"), block(table("ålder", List.of("Antal"), "x .."))))
        .containsExactly(
            "# Bilaga", "Uppgifter om ålder visas inte, för att ingen ska kunna pekas ut.");
  }

  @Test
  void theFirstTableWithDotsSaysWhereTheyAreExplained() {
    Table first = table("A.", List.of("Ett", "Två"), "x .. 7", "y 6 8");
    Table second = table("B.", List.of("Ett", "Två"), "z .. 7", "u 6 8");

    assertThat(folded(block(first), block(second), heading(1, "Sekretess"), text("Förklaring.")))
        .containsOnlyOnce("Två punkter (..) står för tal som inte visas; se Sekretess.")
        .containsSubsequence(
            "A.", "Två punkter (..) står för tal som inte visas; se Sekretess.", "B.");
  }

  private static Block chart(Table data, Double... values) {
    List<Optional<Point>> points = new ArrayList<>();
    for (Double value : values) {
      points.add(Optional.of(Point.of(value, value.isNaN() ? ".." : String.valueOf(value))));
    }
    return new Block.ChartBlock(
        new Chart(
            "c",
            0,
            "Diagram",
            "",
            Chart.Kind.BARS,
            "antal",
            data.rows().stream().map(row -> row.cells().get(0).printed()).toList(),
            List.of(new Chart.Series("S", Chart.Role.TOTAL, points)),
            data,
            List.of()));
  }

  @Test
  void aChartOfMoreDotsThanBarsIsNotDrawn_itsNumbersStandInTheTable() {
    Table table = table("T.", List.of("Antal"), "x 5", "y ..", "z ..");
    double none = Double.NaN;

    assertThat(folded(block(table), chart(table, 5.0, none, none))).doesNotContain("[Diagram]");
    assertThat(folded(chart(table, 5.0, none, none))).contains("[Diagram]");
  }

  @Test
  void aChartSaysItsTableWithoutWhatTheTableDoesNotSay() {
    Table table = table("T.", List.of("Antal"), "x 5", "y 6", "z ..");

    List<Block> blocks =
        Folding.of(List.of(block(table), chart(table, 5.0, 6.0, Double.NaN)), new Folds(), WORDING);

    Table kept = ((Block.TableBlock) blocks.get(0)).table();
    assertThat(((Block.ChartBlock) blocks.get(1)).chart().data().rows()).isEqualTo(kept.rows());
  }
}
