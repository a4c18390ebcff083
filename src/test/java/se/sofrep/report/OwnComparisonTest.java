package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.TinyWorkspace;

/** A comparison with templates of one's own, in {@code mallar/} where the command runs. */
class OwnComparisonTest {
  private static final String ALFA = "Samordningsförbundet Alfa";

  @TempDir Path here;

  /** 8 of 20 and 3 of 10 in 2019; Alfa's first is a woman, so 10 women and 10 men. */
  @BeforeEach
  void twoAssociations() throws IOException {
    TinyWorkspace.of(here.resolve("a"), ALFA).closed(2018, 10, 5).closed(2019, 20, 8);
    TinyWorkspace.of(here.resolve("b"), "Samordningsförbundet Beta")
        .closed(2018, 10, 5)
        .closed(2019, 10, 3);
  }

  private void write(String template, String content) throws IOException {
    Path file = here.resolve("mallar").resolve(template);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Sofrep compare(String years) {
    return Sofrep.in(here, "compare", "a", "b", "--year", years, "--formats", "html");
  }

  private List<Map<String, String>> table(String name) throws IOException {
    return Csv.rows(here.resolve("rapporter/jamforelse-2018-2019/tabeller/" + name + ".csv"));
  }

  private String page(String years) throws IOException {
    return Files.readString(
            here.resolve("rapporter/jamforelse-" + years + "/jamforelse-" + years + ".html"))
        .replaceAll("<[^>]+>", "")
        .replace("\u00a0", " ");
  }

  /** Closed men a year: every other one. A row says whose, a column which year. */
  @Test
  void aTableOfOnesOwn() throws IOException {
    write("jamforelse.ftlh", "<avsnitt rubrik=\"Män\"><@tabell namn=\"man\"/></avsnitt>");
    write(
        "jamforelse/tabeller/man.ftlh",
        """
        <@tabell id="man" rubrik="Förbund">
          <#list perioder as p><@kolumn rubrik=p nyckeltal="deltagare.avslutade" kön="Man" period=p/></#list>
          <#list forbunden as f><@rad rubrik=f.namn förbund=f.förbund/></#list>
        </@tabell>
        """);
    assertThat(compare("2018,2019").code()).isZero();
    assertThat(table("man"))
        .containsExactly(
            Map.of("Förbund", "Alfa", "2018", "5", "2019", "10"),
            Map.of("Förbund", "Beta", "2018", "5", "2019", "5"));
  }

  /** 8 + 3 of 20 + 10. What is known of all together is their share and its counts. */
  @Test
  void allTogetherAreASourceOfTheirOwn() throws IOException {
    write(
        "jamforelse.ftlh",
        """
        <#assign alla = jämförelsen("2019").alla + {"nyckeltal": "avslutade.arbete_eller_studier"}>
        <p>Andelen var ${skriv(alla, "av")}<#if tal(alla, "nämnare") == 30>, av trettio</#if>.</p>
        """);
    assertThat(compare("2018,2019").code()).isZero();
    assertThat(page("2018-2019")).contains("Andelen var 11 av 30 (37 %), av trettio.");
  }

  /** As a template of one's own was written before tables could be declared. */
  @Test
  void aTemplateThatOnlyFetches() throws IOException {
    write(
        "jamforelse.ftlh",
        """
        <#list jamforelser as j>
          <avsnitt rubrik="Utfall ${j.rubrik}">
            <p><mening>Tillsammans gick ${j.tillsammans} vidare.</mening></p>
            <@tabell namn="utfall" urval=j.id/>
            <@diagram namn="utfall" urval=j.id/>
            <#if j.tratt??><p>Väntat: ${j.tratt.vantat}.</p><@diagram namn="tratt" urval=j.id/></#if>
          </avsnitt>
        </#list>
        <@tabell namn="utveckling"/>
        """);
    assertThat(compare("2018,2019").code()).isZero();
    assertThat(page("2018-2019"))
        .contains("Tillsammans gick 11 av 30 (37 %) vidare.")
        .contains("Väntat: färre än ett.");
    assertThat(table("utfall-2018")).hasSize(3);
    assertThat(table("diagram-tratt-2019-data")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <@rad rubrik="A" förbund="Samordningsförbundet Alva"/>      | Samordningsförbundet Alva | Samordningsförbundet Alfa
          <@rad rubrik="A" förbund=f period="2017"/>                  | 2017          | 2018, 2019
          <@rad rubrik="A" förbund=f period="föregående"/>            | föregående    | 2018, 2019
          <@rad rubrik="A" förbund=f nyckeltal="deltagare.aktuela"/>  | deltagare.aktuela | deltagare.aktuella
          <@rad rubrik="A" förbund=f insats="Rehabb"/>                | Rehabb        | Rehab
          <@rad rubrik=jämförelsen("2020").rubrik/>                   | 2020          | 2018, 2019
          """)
  void aWrongNameIsTold_withItsRowAndTheNearest(String row, String wrong, String nearest)
      throws IOException {
    write("jamforelse.ftlh", "<@tabell namn=\"egen\"/>");
    write(
        "jamforelse/tabeller/egen.ftlh",
        """
        <#assign f = "Samordningsförbundet Alfa">
        <@tabell id="egen" rubrik="Förbund">
          <@kolumn rubrik="Aktuella" nyckeltal="deltagare.aktuella" period="2019"/>
        """
            + row
            + "</@tabell>");
    Sofrep run = compare("2018,2019");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("mallar/jamforelse/tabeller/egen.ftlh:4")
        .contains("”" + wrong + "”")
        .contains("Närmast: " + nearest);
  }

  @Test
  void aTableThatIsNotThere() throws IOException {
    write("jamforelse.ftlh", "<@tabell namn=\"utfal\"/>");
    assertThat(compare("2019").err())
        .contains("mallar/jamforelse.ftlh:1")
        .contains("Tabellen ”utfal” finns inte.")
        .contains("Närmast: utfall");
  }

  /** Points need limits to be read against, and limits points. */
  @Test
  void aFunnelSaysItsLimits_andNoOtherChartDoes() throws IOException {
    write("jamforelse.ftlh", "<@diagram namn=\"egen\"/>");
    write(
        "jamforelse/diagram/egen.ftlh",
        "<@diagram id=\"egen\" slag=\"tratt\"><@titel>Egen</@titel></@diagram>");
    assertThat(compare("2019").err())
        .contains("mallar/jamforelse/diagram/egen.ftlh:1")
        .contains("tratt");
    write(
        "jamforelse/diagram/egen.ftlh",
        "<@diagram id=\"egen\" slag=\"staplar\">\n<@tratt nyckeltal=\"avslutade.arbete\"/></@diagram>");
    assertThat(compare("2019").err())
        .contains("mallar/jamforelse/diagram/egen.ftlh:2")
        .contains("”slag”");
  }
}
