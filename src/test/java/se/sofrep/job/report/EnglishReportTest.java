package se.sofrep.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.job.Host;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.workspace.Office;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.testing.Said;
import se.sofrep.testing.Sofrep;

/**
 * The sample's reports in English: the same tables and figures as in Swedish, and no Swedish but
 * the data's own.
 */
class EnglishReportTest {
  private static final Path SAMPLE = Path.of("sample-data");

  /** Words that hardly any Swedish sentence or heading is without, and that are not English. */
  private static final Pattern SWEDISH =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(och|att|som|för|inte|är|var|av|till|med|på|ett|det|den|efter|före|från"
              + "|har|hade|vid|utan|eller|än|antal|andel|insats|insatser|deltagare|avslutade|totalt"
              + "|kronor|procent|tabell|diagram|bilaga|belopp|kvinna|kvinnor|män|ålder|kön)"
              + "(?!\\p{L})|[åäö]");

  @TempDir Path folder;

  @Test
  void tablesAndFiguresAreTheSame() throws IOException {
    List<ReportDocument> swedish = reports(SAMPLE, Language.SV);
    List<ReportDocument> english = reports(SAMPLE, Language.EN);

    for (int i = 0; i < swedish.size(); i++) {
      assertThat(shapes(english.get(i)))
          .as(english.get(i).meta().title())
          .isEqualTo(shapes(swedish.get(i)));
      assertThat(Said.in(english.get(i)).figures().stream().map(one -> one.figure().key()))
          .containsExactlyElementsOf(
              Said.in(swedish.get(i)).figures().stream().map(one -> one.figure().key()).toList());
    }
  }

  @Test
  void noSwedishIsLeftButTheData() throws IOException {
    Path copy = withoutTexts();
    List<ReportDocument> reports = reports(copy, Language.EN);
    List<String> data = data(copy, reports);
    for (ReportDocument report : reports) {
      assertThat(words(report))
          .as(report.meta().title())
          .allSatisfy(
              said -> {
                String rest = said;
                for (String own : data) {
                  rest = rest.replace(own, "·");
                }
                assertThat(SWEDISH.matcher(rest).find()).as(rest + " in: " + said).isFalse();
              });
    }
  }

  /** 1,234 and 36%; no non-breaking space in a number, no comma before decimals. */
  @Test
  void numbersAreWrittenAsEnglishWritesThem() throws IOException {
    Said said = Said.in(reports(SAMPLE, Language.EN).get(0));

    assertThat(said.figures()).extracting(Said.Printed::words).contains("SEK\u00a04,524 thousand");
    assertThat(said.printed()).anyMatch(words -> words.contains("10 of 28 (36%)"));
    assertThat(said.figures())
        .extracting(Said.Printed::words)
        .noneMatch(words -> words.matches(".*\\d[ \u00a0]\\d{3}.*|.*\\d,\\d{1,2}(\\D.*|$)"));
  }

  private static List<String> words(ReportDocument report) {
    List<String> words = new ArrayList<>(Said.in(report).printed());
    words.add(report.meta().title());
    words.add(report.meta().periodLabel());
    for (Table table : tables(report)) {
      table.columns().forEach(column -> words.addAll(List.of(column.heading(), column.group())));
    }
    for (Chart chart : Said.in(report).charts()) {
      words.add(chart.unit());
      chart.series().forEach(series -> words.add(series.name()));
    }
    return words;
  }

  private static List<Table> tables(ReportDocument report) {
    return report.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.TableBlock table
                    ? Stream.of(table.table())
                    : block instanceof Block.ChartBlock chart
                        ? Stream.of(chart.chart().data())
                        : Stream.empty())
        .toList();
  }

  private static List<String> shapes(ReportDocument report) {
    return tables(report).stream()
        .map(
            table ->
                table.id()
                    + " "
                    + table.columns().stream().map(Table.Column::format).toList()
                    + " "
                    + table.rows().stream().map(Table.Row::kind).toList()
                    + " "
                    + table.notes().size())
        .toList();
  }

  /** What stands in files and configuration, the longest first. */
  private static List<String> data(Path workspace, List<ReportDocument> reports) {
    Association association = office(workspace).association();
    Set<String> data = new TreeSet<>(association.groups().keySet());
    data.add(association.name());
    data.addAll(association.identity().municipalities());
    association.identity().parties().forEach(party -> data.add(party.name()));
    association.identity().board().forEach(seat -> data.add(seat.party()));
    association.identity().auditors().forEach(seat -> data.add(seat.party()));
    association.rules().series().forEach(series -> data.add(series.name()));
    for (Intervention one : association.interventions()) {
      data.add(one.name());
      one.goals().forEach(goal -> data.add(goal.text()));
    }
    reports.stream()
        .flatMap(report -> Said.in(report).figures().stream())
        .map(one -> one.figure().key())
        .forEach(key -> data.addAll(List.of(key.category().split(" / "))));
    data.addAll(INVENTED);
    data.removeIf(own -> own.length() < 4);
    return data.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** A proper name, and what a message says of files. */
  private static final List<String> INVENTED =
      List.of("Uppföljning Finsam", "forbund.yaml", "täckning", "deltagare.csv");

  private Path withoutTexts() throws IOException {
    Path copy = folder.resolve("utan-texter");
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("texter")) {
          Path target = copy.resolve(SAMPLE.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }

  private static List<ReportDocument> reports(Path workspace, Language language) {
    Office office = office(workspace);
    Period year = Period.year(2019);
    Period part = Period.of(year.first(), year.first().plusMonths(8).minusDays(1));
    Optional<Intervention> one =
        office.association().intervention("Arbetsrehabteamet rehabilitering");
    return List.of(
        report(ReportKind.ANNUAL, office, year, Optional.empty(), language),
        report(ReportKind.INTERIM, office, part, Optional.empty(), language),
        report(ReportKind.RETURN, office, year, Optional.empty(), language),
        report(ReportKind.INTERVENTION, office, year, one, language));
  }

  private static ReportDocument report(
      ReportKind kind, Office office, Period period, Optional<Intervention> of, Language language) {
    Findings findings = new Findings();
    Study study = Study.of(office, period, findings);
    ReportDocument report =
        Composition.of(
            new ReportSubject(kind, period, of),
            study,
            BundleRequest.unwritten(language),
            findings);
    assertThat(findings.hasErrors()).isFalse();
    return report;
  }

  private static Office office(Path workspace) {
    return Office.open(Optional.of(workspace), host(), new Findings()).orElseThrow();
  }

  private static Host host() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Host(
        new ByteArrayInputStream(new byte[0]),
        nowhere,
        nowhere,
        Path.of("").toAbsolutePath(),
        Optional.empty(),
        Map.of(),
        false,
        Sofrep.CLOCK);
  }
}
