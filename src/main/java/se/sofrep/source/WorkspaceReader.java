package se.sofrep.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Narrative;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Period;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.config.AssociationReader;
import se.sofrep.source.input.BudgetReader;
import se.sofrep.source.input.ControlReader;
import se.sofrep.source.input.EnquiryReader;
import se.sofrep.source.input.FormReader;
import se.sofrep.source.input.ParticipantCountReader;
import se.sofrep.source.input.ParticipationTable;
import se.sofrep.source.input.RowReader;
import se.sofrep.source.input.SurveyReader;
import se.sofrep.source.input.VolumeReader;
import se.sofrep.source.ledger.LedgerTableReader;
import se.sofrep.source.ledger.SieReader;

/**
 * Reads a workspace: {@code forbund.yaml} and, for a year, every table, ledger and text there is.
 * Each table lies in the year's folder, else at the root, where it may cover many years.
 */
public final class WorkspaceReader {
  /** The folder of a year's narratives. */
  public static final String TEXTS = "texter";

  static final String CONFIG = "forbund.yaml";
  private static final Set<String> SIE = Set.of("se", "si", "sie");

  private final Path root;
  private final Association association;
  private final int year;
  private final Findings findings;
  private final YearFiles files;

  private WorkspaceReader(Path root, Association association, int year, Findings findings) {
    this.root = root;
    this.association = association;
    this.year = year;
    this.findings = findings;
    this.files = YearFiles.of(root, year, findings);
  }

  /** The workspace's association; empty, with an error, when it is not there or has errors. */
  public static Optional<Association> association(Path root, Findings findings) {
    Path config = root.resolve(CONFIG);
    InputKind kind = InputKind.of(root, config);
    if (kind != InputKind.FILE) {
      findings.error(
          kind == InputKind.NOTHING ? "source.no-config" : kind.code(), Location.of(CONFIG));
      return Optional.empty();
    }
    return AssociationReader.read(config, CONFIG, findings);
  }

  /** The years that have a folder, in order. */
  public static List<Integer> years(Path root) {
    return List.copyOf(FolderFiles.years(root));
  }

  /** Whether there is anything to read for a year, so that asking for it is no error. */
  public static boolean holds(Path root, int year) {
    return Files.exists(root.resolve(String.valueOf(year)), LinkOption.NOFOLLOW_LINKS)
        || !YearFiles.of(root, year, new Findings()).isEmpty();
  }

  /** All that the workspace holds for a year. A year without folder and tables is an error. */
  public static YearData year(Path root, Association association, int year, Findings findings) {
    if (!holds(root, year)) {
      String there = years(root).stream().map(String::valueOf).collect(Collectors.joining(", "));
      findings.error(
          there.isEmpty() ? "source.no-years" : "source.no-year",
          Location.of(String.valueOf(year)),
          String.valueOf(year),
          there);
      return YearData.empty(year);
    }
    Association rules = association.at(LocalDate.of(year, Month.DECEMBER, 31));
    return new WorkspaceReader(root, rules, year, findings).read();
  }

  /** The texts of a year alone, for whoever has read all else before. */
  public static Map<String, Narrative> texts(Path root, int year, Findings findings) {
    return NarrativeReader.read(root, year + "/" + TEXTS + "/", findings);
  }

  /** A year's ledger alone; empty when the workspace has none for it. */
  public static Optional<Ledger> ledger(
      Path root, Association association, int year, Findings findings) {
    return holds(root, year)
        ? new WorkspaceReader(root, association, year, findings).ledger()
        : Optional.empty();
  }

  private YearData read() {
    Map<String, Narrative> texts = texts(root, year, findings);
    texts.values().forEach(text -> files.alsoRead(text.file()));
    Optional<YearFiles.Found> participations = files.table("deltagare");
    return new YearData(
        year,
        participations.map(this::participations).orElse(Participations.NONE),
        participations.map(YearFiles.Found::name).orElse(""),
        rows(ParticipantCountReader::new),
        ledger(),
        rows(BudgetReader::new),
        rows(VolumeReader::new),
        rows(SurveyReader::new),
        rows(FormReader::new),
        rows(EnquiryReader::new),
        rows(ControlReader::new),
        texts,
        files.names());
  }

  private <R> List<R> rows(Function<Association, RowReader<R>> kind) {
    RowReader<R> reader = kind.apply(association);
    return files
        .table(reader.table())
        .map(file -> reader.read(file.path(), file.name(), findings))
        .orElse(List.of());
  }

  /** Reads the rows through once, so that every mistake in them is known before any is counted. */
  private Participations participations(YearFiles.Found file) {
    Participations rows = ParticipationTable.read(file.path(), file.name(), association, findings);
    rows.forEach(row -> {});
    return rows;
  }

  private Optional<Ledger> ledger() {
    Optional<YearFiles.Found> found = files.table("huvudbok");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    YearFiles.Found file = found.get();
    if (SIE.contains(file.extension())) {
      return SieReader.read(file.path(), file.name(), association, findings)
          .flatMap(ledger -> ofYear(ledger, file));
    }
    return LedgerTableReader.read(
        file.path(), file.name(), association, year, file.ofYear(), findings);
  }

  /**
   * The ledger of the year asked for. In a year's own folder another year's ledger is an error; at
   * the root the file's year before may be the one.
   */
  private Optional<Ledger> ofYear(Ledger ledger, YearFiles.Found file) {
    if (covers(ledger)) {
      return calendarYear(ledger, file);
    }
    if (file.ofYear()) {
      findings.error(
          "source.ledger-year",
          Location.of(file.name()),
          ledger.year().first(),
          ledger.year().last(),
          String.valueOf(year));
      return Optional.empty();
    }
    Optional<Ledger> before =
        ledger.before().filter(this::covers).flatMap(l -> calendarYear(l, file));
    if (before.isEmpty()) {
      findings.notice(
          "source.ledger-other-year",
          Location.of(file.name()),
          ledger.year().first(),
          ledger.year().last(),
          String.valueOf(year));
    }
    return before;
  }

  /** A ledger of another span than the calendar year: a shorter one will do, a broken one not. */
  private Optional<Ledger> calendarYear(Ledger ledger, YearFiles.Found file) {
    if (isBroken(ledger)) {
      said("source.ledger-broken-year", ledger.year(), year, file);
      return Optional.empty();
    }
    if (!ledger.year().equals(Period.year(year))) {
      said("source.ledger-span", ledger.year(), year, file);
    }
    if (ledger.before().filter(WorkspaceReader::isBroken).isEmpty()) {
      return Optional.of(ledger);
    }
    said("source.ledger-broken-before", ledger.before().get().year(), year - 1, file);
    return Optional.of(ledger.alone());
  }

  private void said(String code, Period its, int year, YearFiles.Found file) {
    findings.warning(code, Location.of(file.name()), its.first(), its.last(), String.valueOf(year));
  }

  /** An accounting year over a new year cannot be told by calendar year. */
  private static boolean isBroken(Ledger ledger) {
    return ledger.year().first().getYear() != ledger.year().last().getYear();
  }

  /** Whether the accounting year lies for the most part in the year asked for. */
  private boolean covers(Ledger ledger) {
    Period asked = Period.year(year);
    Period has = ledger.year();
    return !has.first().isAfter(asked.last())
        && !has.last().isBefore(asked.first())
        && (has.first().getYear() == year || has.last().getYear() == year);
  }
}
