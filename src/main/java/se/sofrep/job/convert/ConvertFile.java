package se.sofrep.job.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.sofrep.bundle.TemporaryFolder;
import se.sofrep.job.Format;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.Progress;
import se.sofrep.job.StandardInput;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.dialect.Dialect;
import se.sofrep.source.ledger.SieContents;
import se.sofrep.source.ledger.SieReader;
import se.sofrep.source.table.TableFile;
import se.sofrep.source.table.TableOptions;

/**
 * Any input file as a clean table on standard output. The file is read twice: once to find what is
 * wrong with it and how its columns are written, once to print it; so a file with errors prints
 * nothing, and one of any length needs no memory. A ledger in SIE that can be read but contradicts
 * itself is printed all the same: what it says is what one looks for.
 */
public final class ConvertFile {
  private static final Pattern SIE_NAME = Pattern.compile("(?i).*\\.(se|si|sie)");
  private static final Pattern SIE_START =
      Pattern.compile(
          "(?is)\\s*#(flagga|program|format|gen|sietyp|prosa|fnr|orgnr|fnamn|rar|taxar|kptyp"
              + "|valuta|konto|ktyp|sru|dim|objekt|ib|ub|res|ver|ksumma)\\s.*");

  private final Host host;

  public ConvertFile(Host host) {
    this.host = host;
  }

  /** What the table is printed as. */
  public enum Format {
    CSV,
    TSV,
    JSON
  }

  /**
   * What is asked for.
   *
   * @param file as typed; {@code -} for standard input
   * @param sheet the sheet of a workbook; the first that is not empty if none is named
   * @param dimension the SIE dimension that holds cost areas
   * @param strict whether a warning stops the printing
   */
  public record Request(
      String file, Format format, Optional<String> sheet, String dimension, boolean strict) {}

  public Outcome run(Request request) {
    host.progress().begin(Progress.Step.READING);
    Findings findings = new Findings();
    if (!request.file().equals(StandardInput.NAME)) {
      return convert(host.folder().resolve(request.file()), request, findings);
    }
    try (StandardInput input = StandardInput.read(host)) {
      return convert(input.file(), request, findings);
    } catch (TemporaryFolder.UnusableException e) {
      findings.error("job.no-temporary-file", Location.NONE, e.folder());
      return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
    }
  }

  private Outcome convert(Path file, Request request, Findings findings) {
    return isLedger(file, request.file())
        ? ledger(file, request, findings)
        : table(file, request, findings);
  }

  private Outcome table(Path file, Request request, Findings findings) {
    TableOptions options = request.sheet().map(TableOptions.ANY::sheet).orElse(TableOptions.ANY);
    TableFile table = TableFile.open(file, request.file(), options, findings);
    boolean text = table.dialect().kind() == Dialect.Kind.TEXT;
    if (text && request.sheet().isPresent()) {
      findings.warning("job.no-sheets", Location.of(request.file()), request.sheet().get());
    }
    for (int index : table.doubled()) {
      findings.warning("job.heading-twice", table.at(index), table.headings().get(index));
    }
    ColumnForms forms = new ColumnForms(table);
    try (Draft draft = Draft.of(file, request.format(), table.headings(), forms)) {
      table.forEachRow(
          row -> {
            forms.observe(row);
            draft.add(row);
          });
      forms.report(findings);
      Optional<Outcome> stopped = Outcome.stopped(findings, request.strict());
      if (stopped.isPresent()) {
        return stopped.get();
      }
      if (draft.copyTo(host.out())) {
        return Outcome.of(Outcome.Result.DONE, findings);
      }
    } catch (IOException e) {
      findings.error("job.no-temporary-file", Location.NONE, TemporaryFolder.parent());
      return Outcome.of(Outcome.Result.NOT_WRITTEN, findings);
    }
    try (RowPrinter printer = new RowPrinter(request.format(), host.out(), table.headings())) {
      table.forEachRow(row -> printer.print(forms.cells(row), () -> forms.numbers(row)));
    }
    return Outcome.of(Outcome.Result.DONE, findings);
  }

  /** What the file says, also where it contradicts itself; not what could be read only in part. */
  private Outcome ledger(Path file, Request request, Findings findings) {
    Optional<SieContents> contents =
        SieReader.contents(file, request.file(), request.dimension(), findings);
    boolean readable = contents.map(SieContents::readable).orElse(false);
    Optional<Outcome> stopped = Outcome.stopped(findings, request.strict());
    if (stopped.isPresent() && (request.strict() || !readable)) {
      return stopped.get();
    }
    try (RowPrinter printer = new RowPrinter(request.format(), host.out(), LedgerRows.COLUMNS)) {
      contents
          .map(SieContents::rows)
          .orElse(List.of())
          .forEach(row -> printer.print(LedgerRows.cells(row), () -> LedgerRows.NUMBERS));
    }
    return stopped.orElse(Outcome.of(Outcome.Result.DONE, findings));
  }

  /** A ledger in SIE, by its first record or its name. */
  private static boolean isLedger(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
      String bare = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
      return SIE_START.matcher(bare).matches()
          || SIE_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    } catch (IOException e) {
      return false;
    }
  }
}
