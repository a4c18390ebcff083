package se.sofrep.document.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.template.Bench;
import se.sofrep.document.template.PlainText;
import se.sofrep.domain.Narrative;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;

class NarrativeReaderTest {
  private static final String REHAB = "Våga vidare";
  private final Findings findings = new Findings();
  private final ReportContext context =
      Bench.of2019()
          .count("deltagare.aktuella", "", 202)
          .countBefore("deltagare.aktuella", "", 93)
          .count("deltagare.aktuella", REHAB, "Kvinna", "", 16)
          .share("avslutade.resultat", REHAB, "", 10, 28)
          .share("avslutade.resultat", "", "", 0, 0)
          .share("avslutade.ålder", "", "30–44", 9, 28)
          .kronor("ekonomi.eget_kapital", "", "2152964.40")
          .kronor("ekonomi.resultaträkning", "Kostnader", "-43231.07")
          .percent("ekonomi.kostnadsandel", "", "insatser", "68.7")
          .days("", "medel", "333.5")
          .context();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "{{deltagare.aktuella}} > 202",
        "{{ deltagare.aktuella }} > 202",
        "{{deltagare.aktuella period=2018}} > 93",
        "{{deltagare.aktuella period=föregående}} > 93",
        "{{deltagare.aktuella insats=\"Våga vidare\" kön=Kvinna}} > 16",
        "{{deltagare.aktuella insats=\"VÅGA VIDARE\" kon=kvinna}} > 16",
        "{{deltagare.aktuella insats='vaga-vidare' kön=Kvinna}} > 16",
        "{{deltagare.aktuella insats=VV-teamet kön=Kvinna}} > 16",
        "{{deltagare.aktuella insats=”Våga vidare” kön=Kvinna}} > 16",
        "{{avslutade.resultat insats=\"Våga vidare\"}} > 10 av 28 (36_%)",
        "{{avslutade.resultat insats=\"Våga vidare\" visa=procent}} > 36_%",
        "{{avslutade.resultat insats=\"Våga vidare\" visa=antal}} > 10",
        "{{avslutade.resultat}} > 0 av 0",
        "{{avslutade.ålder kategori=\"30-44\" visa=antal}} > 9",
        "{{ekonomi.eget_kapital}} > 2_152_964_kr",
        "{{ekonomi.eget_kapital visa=tkr}} > 2_153_tkr",
        "{{ekonomi.resultaträkning kategori=Kostnader visa=tkr}} > −43_tkr",
        "{{ekonomi.resultaträkning kategori=Kostnader visa=belopp}} > 43_231_kr",
        "{{ekonomi.resultaträkning kategori=Kostnader visa=belopp_tkr}} > 43_tkr",
        "{{ekonomi.kostnadsandel kategori=insatser}} > 69_%",
        "{{avslutade.dagar_i_insats kategori=medel}} > 334_dagar",
      })
  void aLiveFigurePrintsWhatItAsksFor(String written, String printed) {
    List<Block> blocks = read("Så många: " + written.strip() + ".");
    assertThat(PlainText.words(paragraph(blocks))).isEqualTo("Så många: " + printed.strip() + ".");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void theFigureItselfComesAlongForWhoeverWantsToTraceIt() {
    assertThat(paragraph(read("Vi var **{{deltagare.aktuella}}**.")))
        .filteredOn(part -> part instanceof Inline.Value)
        .singleElement()
        .satisfies(
            part -> {
              Inline.Value value = (Inline.Value) part;
              assertThat(value.mark()).isEqualTo(Inline.Mark.STRONG);
              assertThat(value.figure().flatMap(Figure::value)).contains(BigDecimal.valueOf(202));
            });
  }

  /** The words are right, and the material does not carry the figure: nothing is at fault. */
  @Test
  void aFigureThatTheMaterialDoesNotCarryIsPrintedAsUnknown() {
    List<Block> blocks = read("# Rubrik\n\nUnder året började {{deltagare.nya}} deltagare.\n");

    assertThat(findings.all())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple("document.live-figure-missing", Severity.WARNING));
    assertThat(PlainText.words(paragraph(blocks.subList(1, 2))))
        .contains("Under året började – deltagare.");
  }

  /** Each fault is named at the line and column of its first brace, with the nearest right word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "{{deltagare.aktuela}} > live-figure-unknown > deltagare.aktuella",
        "{{deltagare.aktuella insats=Vågar}} > live-figure-insats > Våga vidare",
        "{{deltagare.aktuella kön=Kvinnor}} > live-figure-gender > Kvinna",
        "{{avslutade.ålder kategori=30–45}} > live-figure-category > 30–44",
        "{{avslutade.ålder}} > live-figure-needs-category > 30–44",
        "{{deltagare.aktuella period=2017}} > live-figure-period > 2018",
        "{{deltagare.aktuella instas=Rehab}} > live-figure-attribute > insats",
        "{{deltagare.aktuella visa=procent}} > live-figure-show > antal",
        "{{avslutade.resultat visa=andel}} > live-figure-show > av, antal, procent",
        "{{avslutade.resultat visa=}} > live-figure-syntax > visa",
        "{{avslutade.resultat insats=\"Våga}} > live-figure-syntax > insats",
        "{{avslutade.resultat Våga}} > live-figure-syntax > Våga",
        "{{avslutade.resultat kön=Man kön=Man}} > live-figure-twice > kön",
        "{{}} > live-figure-empty > {{",
        "{{deltagare.aktuella > live-figure-braces > {{",
        "deltagare.aktuella}} > live-figure-braces > }}",
      })
  void aFaultyLiveFigureIsAnErrorWithItsPlace(String written, String code, String said) {
    read("# Rubrik\n\nÅrets **siffra**: " + written.strip() + "\n");

    Finding finding = findings.all().get(0);
    assertThat(findings.all()).hasSize(1);
    assertThat(finding.code()).isEqualTo("document." + code.strip());
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    int column = written.strip().startsWith("{{") ? 19 : 19 + "deltagare.aktuella".length();
    assertThat(finding.location().toString()).isEqualTo("2019/texter/prov.md:3:" + column);
    Messages messages = new Messages(Language.SV);
    assertThat(messages.text(finding) + messages.hint(finding).orElse("")).contains(said.strip());
  }

  @Test
  void everyFaultInATextIsListedInOneRun() {
    read("{{a}} {{b}}\n\n{{c}}");
    assertThat(findings.all())
        .extracting(finding -> finding.location().toString())
        .containsExactly(
            "2019/texter/prov.md:1:1", "2019/texter/prov.md:1:7", "2019/texter/prov.md:3:1");
  }

  @Test
  void linesAreCountedAlikeWhateverEndsThem() {
    read("\ufeffEtt\r\n\r\nTvå\r\rTre {{x}}");
    assertThat(findings.all().get(0).location().toString()).isEqualTo("2019/texter/prov.md:5:5");
  }

  @Test
  void bracesAfterABackslashArePrinted() {
    assertThat(PlainText.words(paragraph(read("Skriv \\{{siffra\\}} så."))))
        .isEqualTo("Skriv {{siffra}} så.");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void aWithheldFigureIsSaidToBeProtected() {
    Bench bench = Bench.of2019();
    FigureKey key = bench.key("deltagare.nya", "", "", "", Unit.COUNT);
    List<Block> blocks = read(bench.withhold(key).context(), "{{deltagare.nya}} nya");
    assertThat(PlainText.words(paragraph(blocks))).isEqualTo("ett skyddat antal nya");
  }

  @Test
  void htmlIsShownAsTheWordsItIsAndWarnedOf() {
    List<Block> blocks = read("Första\n\n<script>alert(1)</script>\n\nFet <b>text</b>");
    assertThat(text(blocks)).contains("<script>alert(1)</script>").contains("Fet <b>text</b>");
    assertThat(findings.all())
        .extracting(f -> f.severity() + " " + f.code() + " " + f.location().row())
        .containsExactly(
            "WARNING document.text-html 3",
            "WARNING document.text-html 5",
            "WARNING document.text-html 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[här](javascript:alert(1))", "[här](file:///etc/passwd)", "[här](x.md)"})
  void aLinkThatLeadsNeitherToTheWebNorToMailIsPlainWords(String link) {
    assertThat(paragraph(read(link))).containsExactly(Inline.Text.of("här"));
    assertThat(findings.all()).extracting(Finding::code).containsExactly("document.text-link");
  }

  @Test
  void aLinkToTheWebIsALink() {
    assertThat(paragraph(read("[NNS](https://example.org/a)")))
        .containsExactly(new Inline.Link("NNS", "https://example.org/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n", "<!-- Skriv här: {{exempel}} -->\n", "\ufeff<!-- a\nb -->"})
  void blankTextsAndTextsOfOnlyCommentsSayNothing(String markdown) {
    assertThat(NarrativeReader.says(narrative(markdown))).isFalse();
  }

  @Test
  void commentsAreLeftOutWithTheFiguresInThem() {
    assertThat(text(read("Före <!-- {{fel}}\n -->efter"))).contains("Före").contains("efter");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void tablesKeepTheirFiguresAndTakeTheirCaptionFromTheLineAbove() {
    Table table =
        ((Block.TableBlock)
                read("Tabell: Deltagare per år\n\n| År | Antal |\n|---|---:|\n"
                        + "| 2019 | {{deltagare.aktuella}} |\n| 2018 | 93 |\n")
                    .get(0))
            .table();
    assertThat(table.caption()).isEqualTo("Deltagare per år");
    assertThat(table.columns().get(1).format()).isEqualTo(Table.Format.COUNT);
    assertThat(table.rows().get(0).cells().get(1).figure()).isPresent();
    assertThat(table.rows().get(0).cells().get(1).value()).contains(BigDecimal.valueOf(202));
  }

  @Test
  void listsNestAndHeadingsInThemBecomeBoldWords() {
    Block.Items list = (Block.Items) read("1. ett\n   - inre\n2. ## två\n").get(0);
    assertThat(list.ordered()).isTrue();
    assertThat(list.items().get(0).get(1)).isInstanceOf(Block.Items.class);
    assertThat(list.items().get(1).get(0)).isInstanceOf(Block.Paragraph.class);
  }

  /** Whatever marks the author used: levels begin under the section and none is skipped. */
  @Test
  void headingsAreFittedUnderTheSection() {
    List<Block> blocks = Demotion.under(2, read("### A\n\n##### B\n\n#### C\n\n# D\n\n## E"));
    assertThat(blocks)
        .extracting(block -> ((Block.Heading) block).level())
        .containsExactly(3, 4, 4, 3, 4);
    assertThat(Demotion.under(4, read("# A")).get(0)).isInstanceOf(Block.Paragraph.class);
  }

  private List<Block> read(String markdown) {
    return read(context, markdown);
  }

  private List<Block> read(ReportContext from, String markdown) {
    return new NarrativeReader(from, new FigureFinder(from), findings).read(narrative(markdown));
  }

  private static Narrative narrative(String markdown) {
    return new Narrative("prov", "2019/texter/prov.md", markdown);
  }

  private static List<Inline> paragraph(List<Block> blocks) {
    return ((Block.Paragraph) blocks.get(blocks.size() - 1)).content();
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .map(block -> PlainText.words(((Block.Paragraph) block).content()))
        .collect(Collectors.joining("\n"));
  }
}
