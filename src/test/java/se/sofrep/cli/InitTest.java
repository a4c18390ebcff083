package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.document.template.TextNames;
import se.sofrep.testing.Sofrep;

/** {@code sofrep init}: a workspace to fill in. */
class InitTest {
  @TempDir Path folder;
  private Path workspace;

  @BeforeEach
  void init() {
    Sofrep run = Sofrep.in(folder, "init", "forbund", "--year", "2020");
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out()).isEmpty();
    workspace = folder.resolve("forbund");
  }

  /** Somebody who has just begun sees what is left to do, and nothing that is wrong. */
  @Test
  void aNewWorkspaceHasNoErrorsButNamesEveryBlank() throws IOException {
    Sofrep check = Sofrep.in(workspace, "check", "2020");

    long blanks =
        Files.readAllLines(workspace.resolve("forbund.yaml")).stream()
            .filter(line -> !line.startsWith("#") && line.contains("FYLL I"))
            .count();
    assertThat(check.code()).as("%s", check).isEqualTo(4);
    assertThat(check.err().lines().filter(line -> line.contains("står fortfarande FYLL I")))
        .hasSize((int) blanks)
        .hasSizeGreaterThan(3);
  }

  @Test
  void withItsBlanksFilledItGivesAReportWithoutErrors() throws IOException {
    fillIn();

    Sofrep check = Sofrep.in(workspace, "check", "2020");
    assertThat(check.code()).as("%s", check).isIn(0, 4);
    assertThat(check.err())
        .doesNotContain("FYLL I", "saknas, och", ": fel: ")
        .containsOnlyOnce("saknas")
        .contains("Huvudboken saknas för 2020");

    Sofrep report = Sofrep.in(workspace, "annual", "2020", "--formats", "html");
    assertThat(report.code()).as("%s", report).isZero();
    String page =
        Files.readString(
            workspace.resolve("rapporter/arsredovisning-2020/arsredovisning-2020.html"));
    assertThat(page)
        .contains("Samordningsförbundet Provbygden", "Här skriver ordföranden.")
        .doesNotContain("FYLL I", "&lt;!--", "Ordförandens egna ord");
  }

  private void fillIn() throws IOException {
    Path config = workspace.resolve("forbund.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace("FYLL I förbundets namn", "Samordningsförbundet Provbygden")
            .replace("FYLL I ort", "Provstad")
            .replace("FYLL I kommun", "Provstads kommun")
            .replace("FYLL I region", "Region Prov")
            .replace("FYLL I insatsens namn", "Rehab"));
    append("deltagare.csv", "P1;Rehab;Kvinna;1985;;;;;;2020-02-01;2020-10-01;;;;;;;Arbete;person");
    append("budget.csv", "3001;Rehab;-100000;-90000");
    append("volym.csv", "2020-03-10;Rehab;;;Frukostmöte;volym;1;12;8;20;");
    append("indikatorer.csv", "2020-10-01;deltagare;Rehab;Fick du hjälp?;Delvis;1;1");
    Sofrep again = Sofrep.in(workspace, "init", "--year", "2020");
    assertThat(again.err()).contains("skapad: 2020/texter/insats-rehab.md");
    try (Stream<Path> texts = Files.list(workspace.resolve("2020/texter"))) {
      for (Path text : texts.toList()) {
        Files.writeString(text, "\nHär skriver ordföranden.\n", StandardOpenOption.APPEND);
      }
    }
  }

  private void append(String table, String row) throws IOException {
    Files.writeString(workspace.resolve("2020/" + table), row + "\r\n", StandardOpenOption.APPEND);
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws IOException {
    Path text = workspace.resolve("2020/texter/vision.md");
    Files.writeString(text, "Vår vision.\n");

    Sofrep again = Sofrep.in(folder, "init", "forbund", "--year", "2020");

    assertThat(again.code()).isZero();
    assertThat(again.err())
        .contains("fanns redan, rörs inte: 2020/texter/vision.md")
        .doesNotContain("skapad: ");
    assertThat(text).hasContent("Vår vision.");
  }

  @Test
  void thereIsATextWithAHintForEveryTextTheReportAsksFor() throws IOException {
    for (String name : TextNames.ANNUAL) {
      assertThat(Files.readAllLines(workspace.resolve("2020/texter/" + name + ".md")))
          .as(name)
          .singleElement()
          .asString()
          .matches("<!-- .{20,} -->");
    }
  }

  /** A year that nobody named is the current one. */
  @Test
  void theYearIsTheClocksUnlessItIsNamed() {
    Sofrep.in(folder, "init", "a");
    Sofrep.run(folder, Optional.empty(), Map.of("SOFREP_TODAY", "2031-05-01"), "init", "b");

    assertThat(folder.resolve("a/2020/deltagare.csv")).exists();
    assertThat(folder.resolve("b/2031/deltagare.csv")).exists();
  }

  /** The templates that are laid out are the built-in ones, so the report stays the same. */
  @Test
  void templatesAreLaidOutWhereTheWorkspaceOverridesThem() throws IOException {
    fillIn();
    Sofrep before = Sofrep.in(workspace, "annual", "2020", "--formats", "html", "-o", "fore");
    assertThat(before.code()).as("%s", before).isZero();
    Sofrep run = Sofrep.in(workspace, "init", "--year", "2020", "--templates");
    Sofrep after = Sofrep.in(workspace, "annual", "2020", "--formats", "html", "-o", "efter");

    assertThat(run.err()).contains("skapad: mallar/arsredovisning.ftlh");
    assertThat(files(workspace.resolve("mallar"))).isEqualTo(files(Path.of("templates")));
    assertThat(page(after)).isEqualTo(page(before));
  }

  private static String page(Sofrep run) throws IOException {
    return Files.readString(Path.of(run.out().strip()).resolve("arsredovisning-2020.html"));
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names =
          files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).toList();
      return new TreeSet<>(names);
    }
  }
}
