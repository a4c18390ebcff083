package se.sofrep.source.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.RowsNamed;
import se.sofrep.problem.Severity;
import se.sofrep.source.cell.Identity;

/**
 * Reads a general ledger in SIE format, types 1–4 (SIE filformat 4B), as accounting systems really
 * write it. Bytes to text, text to records, records to balances and vouchers, those to a ledger.
 */
public final class SieReader {
  /** The root element of SIE 5, with or without a prefix. */
  private static final Pattern SIE_5 = Pattern.compile("<(\\w+:)?sie(entry)?[\\s>/]");

  private SieReader() {}

  /**
   * By the association's rules; cost areas that {@code forbund.yaml} names are known.
   *
   * @param name the file's path relative to the workspace, for findings
   * @return the ledger as far as it could be read; empty when there is none. Trouble is among the
   *     findings: an error when the ledger would be wrong
   */
  public static Optional<Ledger> read(
      Path path, String name, Association association, Findings findings) {
    Set<String> known = new TreeSet<>(association.accounting().costAreaNames().keySet());
    known.addAll(association.accounting().costKinds().keySet());
    association.interventions().forEach(i -> known.addAll(i.costAreas()));
    return read(path, name, association.accounting().dimension(), known, findings);
  }

  /**
   * All that the file holds, for looking at: that it does not say its year is no error then.
   *
   * @return empty, with an error, when the file is not SIE
   */
  public static Optional<SieContents> contents(
      Path path, String name, String dimension, Findings findings) {
    Optional<SieFile> read = parse(path, name, findings);
    return read.map(
        sie -> {
          Optional<Ledger> ledger =
              ledger(sie, name, dimension, Set.of(), Severity.WARNING, findings);
          SieVouchers vouchers =
              new SieVouchers(sie, name, new CostAreas(sie, dimension), findings);
          return new SieContents(ledger, SieRows.of(sie, dimension, ledger, vouchers), !sie.unread);
        });
  }

  /**
   * @param dimension the SIE dimension that holds cost areas
   * @param known cost areas that the file need not declare
   */
  static Optional<Ledger> read(
      Path path, String name, String dimension, Set<String> known, Findings findings) {
    return parse(path, name, findings)
        .flatMap(sie -> ledger(sie, name, dimension, known, Severity.ERROR, findings));
  }

  private static Optional<SieFile> parse(Path path, String name, Findings findings) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      findings.error("source.unreadable", Location.of(name));
      return Optional.empty();
    }
    if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      findings.error("source.empty", Location.of(name));
      return Optional.empty();
    }
    SieText text = SieText.of(bytes);
    return kind(text, name, findings) ? parse(text, name, findings) : Optional.empty();
  }

  /** Whether the file begins as SIE does; else says what it is. */
  private static boolean kind(SieText text, String name, Findings findings) {
    String start = text.text().stripLeading();
    if (start.startsWith("#")) {
      return true;
    }
    String head = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
    boolean markup = head.startsWith("<");
    if (markup && (head.contains("<html") || head.contains("<!doctype html"))) {
      findings.error("sie.web-page", Location.of(name));
    } else if (markup && SIE_5.matcher(head).find()) {
      findings.error("sie.xml", Location.of(name));
    } else {
      findings.error("sie.not-sie", Location.of(name, 1));
    }
    return false;
  }

  private static Optional<SieFile> parse(SieText text, String name, Findings findings) {
    List<SieRecord> records = SieLexer.records(text.text(), name, findings);
    SieFile sie = SieParser.parse(records, name, findings);
    if (!sie.recognised) {
      findings.error("sie.not-sie", Location.of(name, 1));
      return Optional.empty();
    }
    sie.charset = text.charset();
    if (text.repaired()) {
      findings.notice("sie.repaired-text", Location.of(name));
    }
    if (text.text().indexOf('\uFFFD') >= 0) {
      findings.warning("sie.damaged-text", Location.of(name));
    }
    sie.cutOff = sie.cutOff || !SieChecksum.check(records, name, findings);
    identities(sie, name, findings);
    return Optional.of(sie);
  }

  /** Whose number it is must not be read out of a text; {@link SieVouchers} leaves the text out. */
  private static void identities(SieFile sie, String name, Findings findings) {
    RowsNamed rows = new RowsNamed();
    Stream.concat(sie.vouchers.stream().flatMap(v -> v.lines().stream()), sie.strays.stream())
        .filter(line -> Identity.isAstrayIn(line.text()))
        .forEach(line -> rows.add(Location.of(name, line.line())));
    if (!rows.isEmpty()) {
      findings.error("sie.identity-astray", rows.first(), rows.count(), rows.numbers());
    }
  }

  private static Optional<Ledger> ledger(
      SieFile sie,
      String name,
      String dimension,
      Set<String> known,
      Severity withoutYear,
      Findings findings) {
    if (sie.hasAmounts()) {
      SieChecks.check(sie, name, dimension, known, findings);
    }
    Optional<Ledger> ledger = new SieLedger(sie, name, dimension, findings).build(withoutYear);
    ledger.ifPresent(
        l ->
            findings.notice(
                "sie.read",
                Location.of(name),
                sie.type.isBlank() ? "–" : sie.type,
                sie.charset,
                l.accounts().size(),
                sie.vouchers.size(),
                l.year().first(),
                l.year().last()));
    return ledger;
  }
}
