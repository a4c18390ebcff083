package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** Names and categories that are formulas, in every file that a spreadsheet opens. */
class FormulaInjectionTest {
  private static final List<String> NAMES =
      List.of("=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "Rehab;=1+1;");

  /** Without a bar, which would make two categories of it. */
  private static final String SUPPORT = "=cmd!A0";

  @TempDir Path folder;

  private void workspace() throws IOException {
    StringBuilder yaml = new StringBuilder("namn: \"=1+1\"\ninsatser:\n");
    StringBuilder rows =
        new StringBuilder("deltagare,insats,kön,ålder,startdatum,slutdatum,försörjning_före\n");
    for (String name : NAMES) {
      yaml.append("  - {namn: '").append(name).append("'}\n");
      for (int i = 0; i < 12; i++) {
        rows.append(
            "p%d,\"%s\",%s,40,2021-02-01,2021-05-31,%s\n"
                .formatted(
                    i,
                    name.replace("\"", "\"\""),
                    i % 2 == 0 ? "Kvinna" : "Man",
                    i < 6 ? "Sjukpenning" : SUPPORT));
      }
    }
    Files.writeString(folder.resolve("forbund.yaml"), yaml, StandardCharsets.UTF_8);
    Files.createDirectories(folder.resolve("2021"));
    Files.writeString(folder.resolve("2021/deltagare.csv"), rows, StandardCharsets.UTF_8);
  }

  private Path bundle() throws IOException {
    workspace();
    Sofrep run = Sofrep.in(folder, "annual", "2021", "--formats", "xlsx");
    assertThat(run.code()).as(run.toString()).isZero();
    return Path.of(run.out().strip());
  }

  @Test
  void noCellOfTheTablesIsAFormulaWhereverTheyAreDivided() throws IOException {
    List<String> cells = new ArrayList<>();
    try (Stream<Path> tables = Files.list(bundle().resolve("tabeller"))) {
      for (Path table : tables.toList()) {
        for (Map<String, String> row : Csv.rows(table)) {
          cells.addAll(row.keySet());
          cells.addAll(row.values());
        }
      }
    }
    assertThat(cells).contains("'=HYPERLINK(\"http://x\")", "'+1", "'-2+3", "'@SUM(A1)");
    assertThat(cells)
        .flatExtracting(cell -> List.of(cell.split("[;\t\r\n]", -1)))
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].+"));
  }

  @Test
  void wordsInTheWorkbookAreMarkedAsWords() throws IOException {
    Path bundle = bundle();
    List<String> marked = new ArrayList<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(bundle.resolve("arsredovisning-2021.xlsx")))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              String words = cell.getStringCellValue();
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .as(words)
                  .isEqualTo(words.matches("(?s)[=+\\-@\t\r].+"));
              marked.add(cell.getCellStyle().getQuotePrefixed() ? words : "");
            } else if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).matches("[A-Z]+\\d+-[A-Z]+\\d+");
            }
          }
        }
      }
    }
    assertThat(marked).contains("=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "=1+1");
  }

  @Test
  void statisticsForASpreadsheetHaveNone() throws IOException {
    workspace();
    for (String form : List.of("csv", "tsv")) {
      Sofrep run = Sofrep.in(folder, "stats", "2021/deltagare.csv", "--by", "insats", "-f", form);
      assertThat(run.code()).as(run.toString()).isZero();
      assertThat(run.out().lines()).hasSize(1 + NAMES.size());
      assertThat(run.out().lines()).noneMatch(line -> line.matches("\"?[=+\\-@\t\r;].*"));
    }
    Sofrep json = Sofrep.in(folder, "stats", "2021/deltagare.csv", "--by", "insats", "-f", "json");
    assertThat(json.out()).contains("\"insats\":\"+1\"").doesNotContain("'+1");
  }

  @Test
  void dataStaysAsItIs() throws IOException {
    Path bundle = bundle();
    assertThat(Csv.rows(bundle.resolve("figures.csv")))
        .extracting(row -> row.get("insats"))
        .containsAll(NAMES);
    Sofrep run = Sofrep.in(folder, "convert", "2021/deltagare.csv");
    assertThat(Csv.rows(run.out())).extracting(row -> row.get("insats")).containsAll(NAMES);
    assertThat(run.out()).doesNotContain("'+1");
  }
}
