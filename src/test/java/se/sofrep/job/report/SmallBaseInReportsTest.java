package se.sofrep.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportDocument;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.job.Host;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.workspace.Office;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.testing.Said;
import se.sofrep.testing.Sofrep;

/** Percent of fewer than ten people is printed nowhere, in any kind of report. */
class SmallBaseInReportsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String NOTE = "Procent skrivs inte ut när färre än tio ingår.";
  private static final Pattern SHARE = Pattern.compile("(\\d+) av (\\d+) \\((\\d+) %\\)");

  /** Percentages that are no shares of people, in words: goals, the interval's own, and money. */
  private static final Pattern GOAL_OR_INTERVAL =
      Pattern.compile(
          "[Mm]ål|taket|högst|95 %|50–80 %|arbete eller studier, \\d+ %|följs upp i text"
              + "|kr användes inte|^P?\\d+, \\d+ %$|när de slutar, 90 %|insatsens resultat, 40 %");

  @TempDir Path folder;

  static Stream<Path> workspaces() throws IOException {
    try (Stream<Path> golden = Files.list(RESOURCES.resolve("golden/reports"))) {
      List<Path> all = new ArrayList<>(golden.filter(Files::isDirectory).sorted().toList());
      all.add(RESOURCES.resolve("workspaces/norra-dalen"));
      all.add(RESOURCES.resolve("workspaces/vagen"));
      all.add(Path.of("sample-data"));
      return all.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("workspaces")
  void noPercentageOfFewerThanTen(Path workspace) throws IOException {
    for (ReportDocument document : reports(workspace)) {
      String name = workspace.getFileName() + " " + document.meta().title();
      Said said = Said.in(document);
      for (Said.Printed one : said.figures()) {
        if (isShareOfFew(one.figure())) {
          assertThat(one.words()).as(name + " " + one).doesNotContain("%");
          assertThat(one.figure().low()).as(name + " " + one).isEmpty();
          assertThat(one.figure().value()).as(name + " " + one).isEmpty();
          assertThat(!one.column() || one.words().equals(Printer.NO_DATA)).as(name + one).isTrue();
        }
      }
      assertThat(said.printed().stream().flatMap(SmallBaseInReportsTest::basesToldInPercent))
          .as(name)
          .allMatch(base -> base >= 10);
    }
  }

  private static boolean isShareOfFew(Figure figure) {
    return figure.key().unit() == Unit.PERCENT
        && !isOfMoneyOrPlaces(figure)
        && figure.denominator().filter(base -> base.signum() > 0).isPresent()
        && figure.denominator().get().compareTo(BigDecimal.TEN) < 0;
  }

  private static boolean isOfMoneyOrPlaces(Figure figure) {
    String name = figure.key().name();
    return name.startsWith("ekonomi.")
        || name.equals("insats.beläggning")
        || name.equals("avslutade.mål");
  }

  private static Stream<Integer> basesToldInPercent(String words) {
    return SHARE.matcher(spaced(words)).results().map(found -> Integer.valueOf(found.group(2)));
  }

  /** With a limit above every base there is no percentage left but of money, places and goals. */
  @ParameterizedTest
  @MethodSource("workspaces")
  void noPercentageOfPeopleAtAllWhereTheLimitIsHigher(Path workspace) throws IOException {
    for (ReportDocument document : reports(withLimit(workspace, 1000))) {
      String name = workspace.getFileName() + " " + document.meta().title();
      Said said = Said.in(document);
      assertThat(said.words().stream().map(SmallBaseInReportsTest::spaced))
          .as(name)
          .filteredOn(words -> words.matches("(?s).*\\d ?%.*"))
          .allMatch(words -> GOAL_OR_INTERVAL.matcher(words).find());
      assertThat(said.printed().stream().map(SmallBaseInReportsTest::spaced))
          .as(name)
          .noneMatch(words -> words.matches("(?s).*osäkerhetsintervall \\d.*"));
      assertThat(said.figures())
          .as(name)
          .filteredOn(one -> one.words().contains("%") || one.column() && has(one))
          .allMatch(one -> isOfMoneyOrPlaces(one.figure()));
      assertThat(said.charts())
          .as(name)
          .filteredOn(chart -> chart.unit().equals("procent"))
          .allMatch(chart -> chart.id().startsWith("diagram-kostnadsfordelning"));
    }
  }

  private static boolean has(Said.Printed one) {
    return !one.words().equals(Printer.NO_DATA);
  }

  private static String spaced(String words) {
    return words.replace('\u00a0', ' ');
  }

  /** 1 of 2 and 0 of 1 are told as such, and the tables say why they have no percent. */
  @Test
  void aReportOfThreeTellsItsCounts() throws IOException {
    Path workspace = RESOURCES.resolve("golden/reports/tre-deltagare");

    assertThat(Said.in(reports(workspace).get(0)).printed())
        .contains(NOTE)
        .anyMatch(words -> words.contains("gick 1 av 2 till arbete eller studier"));
  }

  @Test
  void aLimitOfNoughtPrintsEveryPercentage() throws IOException {
    Path workspace = withLimit(RESOURCES.resolve("golden/reports/tre-deltagare"), 0);

    assertThat(Said.in(reports(workspace).get(0)).printed())
        .doesNotContain(NOTE)
        .anyMatch(words -> words.contains("gick 1 av 2 (50\u00a0%) till arbete eller studier"));
  }

  private Path withLimit(Path workspace, int limit) throws IOException {
    Path copy = folder.resolve(workspace.getFileName());
    try (Stream<Path> files = Files.walk(workspace)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(workspace.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.writeString(
        copy.resolve("forbund.yaml"),
        "\nminsta_procentbas: " + limit + "\n",
        StandardOpenOption.APPEND);
    return copy;
  }

  /** Every kind of report that the workspace's last year can carry. */
  private static List<ReportDocument> reports(Path workspace) throws IOException {
    Office office = Office.open(Optional.of(workspace), host(), new Findings()).orElseThrow();
    int last = years(workspace).reduce(0, Math::max);
    Period year = Period.year(last);
    Period part = Period.of(year.first(), year.first().plusMonths(8).minusDays(1));
    List<ReportDocument> out = new ArrayList<>();
    out.add(report(ReportKind.ANNUAL, office, year, Optional.empty()));
    out.add(report(ReportKind.INTERIM, office, part, Optional.empty()));
    out.add(report(ReportKind.RETURN, office, year, Optional.empty()));
    for (Intervention one : office.association().interventions()) {
      out.add(report(ReportKind.INTERVENTION, office, year, Optional.of(one)));
      if (one.start().isPresent() && one.end().isPresent()) {
        Period life = Period.of(one.start().get(), one.end().get());
        out.add(report(ReportKind.FINAL, office, life, Optional.of(one)));
      }
    }
    return out;
  }

  private static Stream<Integer> years(Path workspace) throws IOException {
    try (Stream<Path> folders = Files.list(workspace)) {
      List<Path> all = folders.toList();
      return all.stream()
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("\\d{4}"))
          .map(Integer::valueOf);
    }
  }

  private static ReportDocument report(
      ReportKind kind, Office office, Period period, Optional<Intervention> of) {
    Findings findings = new Findings();
    Study study =
        kind == ReportKind.FINAL
            ? Study.ofLife(office, of.orElseThrow(), period, findings)
            : Study.of(office, period, findings);
    return Composition.of(
        new ReportSubject(kind, period, of), study, BundleRequest.unwritten(Language.SV), findings);
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
