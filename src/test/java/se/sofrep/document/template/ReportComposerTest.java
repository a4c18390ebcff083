package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

class ReportComposerTest {
  private static final String TABLE =
      """
      <@tabell id="prov" rubrik="Rad">
        <@titel>Tabell prov</@titel>
        <@kolumn rubrik="Antal" nyckeltal="deltagare.aktuella"/>
        <@rad rubrik="a"/>
      </@tabell>
      """;

  @TempDir Path folder;
  private final Findings findings = new Findings();
  private Bench bench =
      Bench.of2019()
          .count("deltagare.aktuella", "", 202)
          .share("avslutade.resultat", "Våga vidare", "", 10, 28);

  @Test
  void everyPrintedFigureIsTheFigureItself() {
    Block.Paragraph paragraph =
        (Block.Paragraph)
            compose("<p>De var ${antal(\"deltagare.aktuella\")}.</p>").blocks().get(0);
    assertThat(PlainText.words(paragraph.content())).isEqualTo("De var 202.");
    assertThat(((se.sofrep.document.Inline.Value) paragraph.content().get(1)).figure()).isPresent();
  }

  @Test
  void aSentenceThatTheDataCannotCarryFallsAwayAndTheOthersStand() {
    assertThat(
            text(
                "<p><mening>De var ${antal(\"deltagare.aktuella\")}.</mening> <mening>Nya:"
                    + " ${antal(\"deltagare.nya\")}.</mening> <mening>Slut.</mening></p>"))
        .isEqualTo("De var 202. Slut.\n");
    assertThat(text("<p>Nya: ${antal(\"deltagare.nya\")}.</p>")).isEmpty();
  }

  @Test
  void aSentenceWithAWithheldFigureFallsAway() {
    bench.withhold(bench.key("deltagare.nya", "", "", "", Unit.COUNT));
    assertThat(text("<p>Nya: ${antal(\"deltagare.nya\")}.</p>")).isEmpty();
  }

  @Test
  void aSectionWithNothingButNotesIsLeftOutWithItsHeading() {
    assertThat(
            text(
                "<avsnitt rubrik=\"A\"><avsnitt rubrik=\"B\"><p class=\"note\">anm.</p></avsnitt>"
                    + "<@tabell namn=\"tom\"/></avsnitt><avsnitt rubrik=\"C\"><p>c</p></avsnitt>"))
        .isEqualTo("\n# C\nc\n");
  }

  @Test
  void headingsTablesAndChartsAreNumberedInTheOrderTheyStand() {
    String section = "<@tabell namn=\"prov\" insats=\"Våga vidare\"/><@diagram namn=\"prov\"/>";
    String template =
        "<avsnitt rubrik=\"Förord\"><p>a</p></avsnitt>"
            + "<avsnitt rubrik=\"Ett\" numrering=\"siffra\"><avsnitt rubrik=\"Inre\">"
            + section
            + "</avsnitt><avsnitt rubrik=\"Inre\"><avsnitt rubrik=\"Djup\"><p>c</p></avsnitt>"
            + "</avsnitt></avsnitt>"
            + "<avsnitt rubrik=\"Två\" numrering=\"siffra\">"
            + section
            + "</avsnitt><avsnitt rubrik=\"Bil\" numrering=\"bilaga\"><avsnitt rubrik=\"X\"><p>d</p>"
            + "</avsnitt></avsnitt>";
    ReportDocument report = compose(template);
    assertThat(report.headings())
        .extracting(Block.Heading::printed)
        .containsExactly(
            "Förord", "1 Ett", "1.1 Inre", "1.2 Inre", "1.2.1 Djup", "2 Två", "Bilaga 1 Bil", "X");
    assertThat(report.headings())
        .extracting(Block.Heading::id)
        .containsExactly("forord", "ett", "inre", "inre-2", "djup", "tva", "bil", "x");
    assertThat(report.tables())
        .extracting(t -> t.number() + " " + t.id())
        .containsExactly("1 prov-vaga-vidare", "2 prov-vaga-vidare-2");
    assertThat(report.charts())
        .extracting(c -> c.number() + " " + c.id() + " " + c.data().id())
        .containsExactly(
            "1 diagram-prov diagram-prov-data", "2 diagram-prov-2 diagram-prov-2-data");
  }

  @Test
  void aTextIsPrintedInItsPlaceAndItsHeadingsFittedIn() {
    bench.text("Ordförande", "# Tack\n\nVi var {{deltagare.aktuella}}.");
    assertThat(text("<avsnitt rubrik=\"Ord\"><@text namn=\"ordforande\"/></avsnitt>"))
        .isEqualTo("\n# Ord\n\n## Tack\nVi var 202.\n");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void aMissingTextIsNamedOnceAndAFallbackTakesItsPlace() {
    assertThat(text("<@text namn=\"historik\"/><@text namn=\"lagrum\"><p>Lag.</p></@text>"))
        .isEqualTo("Lag.\n");
    assertThat(findings.all())
        .extracting(f -> f.severity() + " " + f.code() + " " + f.location())
        .containsExactly("NOTICE document.text-missing 2019/texter");
  }

  /** A new user lacks thirty texts: that is one thing to be told, not thirty. */
  @Test
  void allMissingTextsAreOneNoticeInTheReportsOrder() {
    compose("<@text namn=\"vision\"/><@text namn=\"historik\"/><@text namn=\"vision\"/>");
    assertThat(findings.all())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.code()).isEqualTo("document.text-missing-several");
              assertThat(new Messages(Language.SV).text(f))
                  .isEqualTo(
                      "2 texter saknas, och deras avsnitt skrivs utan dem: vision, historik");
            });
  }

  /** The purpose goes before the figures and the comment after them; no line is lost or doubled. */
  @Test
  void aTextMayBePrintedInTwoPartsByItsHeadings() {
    bench.text("prov", "Inled.\n\n## Syfte och mål\n\nA.\n\n### Djup\n\nB.\n\n## Utmaning\n\nC.");
    assertThat(
            text(
                "<avsnitt rubrik=\"Syfte och mål\"><@text namn=\"prov\" rubriker=\"Syfte, Mål\"/></avsnitt>"
                    + "<avsnitt rubrik=\"Övrigt\"><@text namn=\"prov\" utom=\"Syfte, Mål\"/></avsnitt>"))
        .isEqualTo("\n# Syfte och mål\nA.\n\n## Djup\nB.\n\n# Övrigt\nInled.\n\n## Utmaning\nC.\n");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void aFaultInATextThatIsPrintedInTwoPartsIsToldOnce() {
    bench.text("prov", "## Syfte\n\n{{deltagare.aktuela}}");
    compose("<@text namn=\"prov\" rubriker=\"Syfte\"/><@text namn=\"prov\" utom=\"Syfte\"/>");
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly("document.live-figure-unknown");
  }

  @Test
  void aTextThatBeginsWithTheHeadingOfItsSectionDoesNotSayItTwice() {
    bench.text("historik", "# Historik\n\nDå.\n\n## Sedan\n\nNu.");
    assertThat(text("<avsnitt rubrik=\"Historik\"><@text namn=\"historik\"/></avsnitt>"))
        .isEqualTo("\n# Historik\nDå.\n\n## Sedan\nNu.\n");
  }

  /** Ten, two values, two sexes: each lacking in turn leaves the table to speak alone. */
  @ParameterizedTest
  @CsvSource({"5, 5, 0, ja", "5, 4, 0, nej", "10, 0, 0, nej", "5, 5, 10, nej"})
  void aChartIsDrawnOnlyWhenItShowsMoreThanItsTable(
      long women, long men, long sameAge, String drawn) {
    long all = women + men;
    bench.count("deltagare.avslutade", "Våga vidare", all);
    bench.count("avslutade.ålder", "Våga vidare", "Kvinna", "–29", women);
    bench.count("avslutade.ålder", "Våga vidare", "Man", "–29", men);
    bench.count("avslutade.ålder", "Våga vidare", "", "–29", sameAge > 0 ? sameAge : women);
    bench.count("avslutade.ålder", "Våga vidare", "", "30–44", sameAge > 0 ? 0 : 1);
    assertThat(
            text(
                "<p>${ritas(\"avslutade\", \"ålder\", \"Våga vidare\")?string(\"ja\", \"nej\")}</p>"))
        .isEqualTo(drawn + "\n");
  }

  /** Eleven bands of age for twelve people are eleven bars of one. */
  @ParameterizedTest
  @CsvSource({"22, ja", "21, nej"})
  void aChartWithMoreBarsThanHalfThePeopleIsNotDrawn(long people, String drawn) {
    bench.count("deltagare.avslutade", "Våga vidare", people);
    bench.count("avslutade.ålder", "Våga vidare", "Kvinna", "band 0", 1);
    bench.count("avslutade.ålder", "Våga vidare", "Man", "band 0", 1);
    for (int band = 0; band < 11; band++) {
      bench.count("avslutade.ålder", "Våga vidare", "", "band " + band, band < 2 ? 1 : 0);
    }
    assertThat(
            text(
                "<p>${ritas(\"avslutade\", \"ålder\", \"Våga vidare\")?string(\"ja\", \"nej\")}</p>"))
        .isEqualTo(drawn + "\n");
  }

  @Test
  void aClauseWhoseFigureIsMissingFallsAwayAndLeavesItsSentence() {
    assertThat(
            text(
                "<p><mening>Vi var ${antal(\"deltagare.aktuella\")}<mening>, ${jamfort(\"deltagare.aktuella\")}</mening>.</mening></p>"))
        .isEqualTo("Vi var 202.\n");
  }

  @Test
  void anInterventionsTextMayBeNamedByAnAlias() {
    bench.text("insats-vv-teamet", "Bra.");
    assertThat(text("<@text namn=\"insats-vaga-vidare\"/>")).isEqualTo("Bra.\n");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void aTextThatNoReportKnowsIsAnErrorSoThatNoProseIsLost() {
    bench.text("ordforrande", "Hej").text("insats-vaga", "Hej").text("historik", "Då");
    compose("<p>x</p>");
    assertThat(said())
        .containsExactlyInAnyOrder(
            "2019/texter/ordforrande.md document.text-unknown ordforande",
            "2019/texter/insats-vaga.md document.text-unknown insats-vaga-vidare");
  }

  @Test
  void theAnnualReportPrintsEveryTextThereIsEvenWithoutFigures() {
    bench = Bench.of2019();
    TextNames.ANNUAL.forEach(name -> bench.text(name, "Text om " + name + "."));
    bench.text("insats-vaga-vidare", "Text om insats.").text("insats-samverkan", "Text om sam.");
    ReportDocument report = SentencesOfTheAnnualReportTest.compose(bench, findings);
    assertThat(PlainText.of(report)).contains("Text om insats.").contains("Text om sam.");
    assertThat(TextNames.ANNUAL)
        .allSatisfy(name -> assertThat(PlainText.of(report)).contains("Text om " + name + "."));
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void inTheAnnualReportNoHeadingSkipsALevelAndChaptersAreNumberedOneToEight() {
    bench = AnnualData.with(28);
    TextNames.ANNUAL.forEach(name -> bench.text(name, "#### Djup rubrik\n\nText."));
    String table = "<@tabell id=\"prov\"><@kolumn/><@rad rubrik=\"a\" /></@tabell><p>a</p>";
    ReportDocument report =
        new ReportComposer()
            .compose(
                "arsredovisning",
                bench.context(),
                Bench.meta(),
                Optional.of(Asked.saying(table, "<p>b</p>")),
                findings);
    int level = 0;
    for (Block.Heading heading : report.headings()) {
      assertThat(heading.level()).as(heading.printed()).isBetween(1, level + 1);
      level = heading.level();
    }
    assertThat(report.headings())
        .filteredOn(h -> h.level() == 1)
        .extracting(Block.Heading::printed)
        .containsExactly(
            "Ordförande har ordet",
            "1 Förvaltningsberättelse",
            "2 Resultaträkning",
            "3 Balansräkning",
            "4 Kassaflödesanalys",
            "5 Redovisningsprinciper",
            "6 Noter",
            "7 Tilläggsupplysningar",
            "8 Styrelsens beslut och underskrifter",
            "Bilaga 1 Våga vidare",
            "Bilaga 2 Sammanställning av indikatorer",
            "Bilaga 3 Könsuppdelad statistik");
    assertThat(report.tables()).extracting(Table::id).doesNotHaveDuplicates();
    assertThat(report.charts()).extracting(Chart::id).doesNotHaveDuplicates();
    assertThat(report.tables()).extracting(Table::number).doesNotContain(0);
  }

  /** What a hostile or mistaken template tries; every one must end as a finding with its line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\",\"/\")}",
        "${forbund?api.class}",
        "${\"x\"?api.getClass()}",
        "${forbund.class.name}",
        "${insatser.stream()}",
        "<#include \"../../../../etc/passwd\">",
        "<#include \"/../hemlig.txt\">",
        "<#include \"file:///etc/passwd\">",
        "${varde(\"deltagare.aktuella\")}",
        "${forbund}",
      })
  void templatesReachNothingButWhatTheyAreGiven(String attempt) throws IOException {
    Files.writeString(folder.resolveSibling("hemlig.txt"), "<p>hemligt</p>");
    ReportDocument report = compose("<p>ett</p>\n<p>" + attempt + "</p>");
    assertThat(report.blocks()).isEmpty();
    assertThat(findings.all())
        .singleElement()
        .satisfies(f -> assertThat(f.location().toString()).isEqualTo("mallar/prov.ftlh:2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m/></#macro><@m/>",
        "<#include \"prov.ftlh\">",
        "<#list 1.. as x><p>mer och mer och mer och mer text</p></#list>",
      })
  void aTemplateThatNeverEndsIsStopped(String endless) {
    assertThat(compose(endless).blocks()).isEmpty();
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly("document.template-endless");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¤',
      value = {
        "<p>${antal(\"deltagare.aktuela\")}</p> ¤ template-figure ¤ deltagare.aktuella",
        "<p>${antal(\"deltagare.nya\", {\"insats\": \"Våg\"})}</p> ¤ template-selection ¤ Våga vidare",
        "<p>${antal(\"deltagare.nya\", {\"isnats\": \"Våg\"})}</p> ¤ template-word ¤ insats",
        "<p>${procent(\"deltagare.nya\")}</p> ¤ template-show ¤ antal",
        "<p>${antal(\"deltagare.aktuella\", {\"ord\": \"hund\"})}</p> ¤ template-noun ¤ hund",
        "<p>${antal()}</p> ¤ template-arguments ¤ Funktionen",
        "<p>${finns_inte}</p> ¤ template-nothing ¤ finns_inte",
        "<@tabell namn=\"provv\"/> ¤ template-table ¤ prov",
        "<@diagram namn=\"provv\"/> ¤ template-chart ¤ prov",
        "<@text namm=\"provv\"/> ¤ template-word ¤ namn",
        "<#if> ¤ template-syntax ¤ README",
        "<table><tr/></table> ¤ template-element ¤ table",
        "<p><img src=\"x\"/></p> ¤ template-element ¤ img",
        "<p><varde nr=\"99\"/></p> ¤ template-element ¤ varde",
        "<p>a<b</p> ¤ template-markup ¤ element",
        "<avsnitt><p>a</p></avsnitt> ¤ template-attribute ¤ rubrik",
        "<p class=\"stor\">a</p> ¤ template-attribute ¤ class",
        "<p><a href=\"javascript:x\">a</a></p> ¤ template-attribute ¤ href",
        "lös text ¤ template-loose-text ¤ lös text",
      })
  void aFaultInATemplateIsShownAtItsLine(String fault, String code, String said) {
    compose("<p>ett</p>\n\n<avsnitt rubrik=\"A\">\n<p>två</p>\n" + fault.strip() + "\n</avsnitt>");
    assertThat(findings.all()).hasSize(1);
    Finding finding = findings.all().get(0);
    assertThat(finding.code()).isEqualTo("document." + code.strip());
    assertThat(finding.location().toString()).isEqualTo("mallar/prov.ftlh:5");
    Messages messages = new Messages(Language.SV);
    assertThat(messages.text(finding) + messages.hint(finding).orElse("")).contains(said.strip());
  }

  @Test
  void externalEntitiesAreNotRead() {
    compose("<p>&hemlig;</p>");
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly("document.template-markup");
  }

  @Test
  void aWorkspaceMayReplaceOnePartAndKeepTheRest() throws IOException {
    Files.createDirectories(folder.resolve("mallar/delar"));
    Files.writeString(
        folder.resolve("mallar/delar/sammanfattning.ftlh"),
        "<avsnitt rubrik=\"Kort\"><p>Eget.</p></avsnitt>");
    ReportDocument report =
        new ReportComposer()
            .compose(
                "arsredovisning",
                AnnualData.with(2).context(),
                Bench.meta(),
                Optional.of(folder.resolve("mallar")),
                findings);
    assertThat(report.headings())
        .extracting(Block.Heading::printed)
        .contains("1.1 Kort", "1.2 Om förbundet");
  }

  @Test
  void aTemplateThatIsNotThereIsNamed() {
    new ReportComposer()
        .compose("saknas", bench.context(), Bench.meta(), Optional.empty(), findings);
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly("document.template-not-found");
  }

  private String text(String template) {
    return PlainText.of(compose(template));
  }

  private ReportDocument compose(String template) {
    try {
      Files.createDirectories(folder.resolve("mallar"));
      Files.writeString(folder.resolve("mallar/prov.ftlh"), template);
      Asked.write(folder.resolve("mallar/tabeller/prov.ftlh"), TABLE);
      Asked.write(folder.resolve("mallar/tabeller/tom.ftlh"), "");
      Asked.write(
          folder.resolve("mallar/diagram/prov.ftlh"),
          """
          <@diagram id="prov" slag="staplar" enhet="antal">
            <@titel>Diagram prov</@titel>
            <@rad rubrik="a" nyckeltal="deltagare.aktuella"/>
            <@serie namn="Alla" visa="antal"/>
            <@tabell namn="prov"/>
          </@diagram>
          """);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new ReportComposer()
        .compose(
            "prov", bench.context(), Bench.meta(), Optional.of(folder.resolve("mallar")), findings);
  }

  private List<String> said() {
    return findings.all().stream()
        .map(
            f ->
                f.location()
                    + " "
                    + f.code()
                    + " "
                    + f.arguments().get(1).toString().split(", ")[0])
        .toList();
  }
}
