package se.sofrep.source.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Association;
import se.sofrep.domain.Ledger;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Reads a general ledger in SIE format, types 1–4 (SIE filformat 4B), as accounting systems really
 * write it. Bytes to text, text to records, records to balances and vouchers, those to a ledger.
 */
public final class SieReader {
  private SieReader() {}

  /**
   * @param name the file's path relative to the workspace, for findings
   * @param dimension the SIE dimension that holds cost areas
   * @return the ledger as far as it could be read; empty when there is none. Trouble is among the
   *     findings: an error when the ledger would be wrong
   */
  public static Optional<Ledger> read(Path path, String name, String dimension, Findings findings) {
    return read(path, name, dimension, Set.of(), findings);
  }

  /** The same, by the association's rules; cost areas that {@code forbund.yaml} names are known. */
  public static Optional<Ledger> read(
      Path path, String name, Association association, Findings findings) {
    Set<String> known = new TreeSet<>(association.costAreaNames().keySet());
    known.addAll(association.costKinds().keySet());
    association.interventions().forEach(i -> known.addAll(i.costAreas()));
    return read(path, name, association.dimension(), known, findings);
  }

  private static Optional<Ledger> read(
      Path path, String name, String dimension, Set<String> known, Findings findings) {
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
    return kind(text, name, findings)
        ? ledger(text, name, dimension, known, findings)
        : Optional.empty();
  }

  private static boolean kind(SieText text, String name, Findings findings) {
    if (text.text().stripLeading().startsWith("<")) {
      findings.error("sie.xml", Location.of(name));
      return false;
    }
    if (!text.text().stripLeading().startsWith("#")) {
      findings.error("sie.not-sie", Location.of(name, 1));
      return false;
    }
    return true;
  }

  private static Optional<Ledger> ledger(
      SieText text, String name, String dimension, Set<String> known, Findings findings) {
    List<SieRecord> records = SieLexer.records(text.text(), name, findings);
    SieFile sie = SieParser.parse(records, name, findings);
    if (sie.accountNames.isEmpty() && sie.years.isEmpty() && sie.vouchers.isEmpty()) {
      findings.error("sie.not-sie", Location.of(name, 1));
      return Optional.empty();
    }
    if (text.repaired()) {
      findings.notice("sie.repaired-text", Location.of(name));
    }
    if (text.text().indexOf('\uFFFD') >= 0) {
      findings.warning("sie.damaged-text", Location.of(name));
    }
    SieChecksum.check(records, name, findings);
    SieChecks.check(sie, name, dimension, known, findings);
    Optional<Ledger> ledger = new SieLedger(sie, name, dimension, findings).build();
    ledger.ifPresent(
        l ->
            findings.notice(
                "sie.read",
                Location.of(name),
                sie.type.isBlank() ? "–" : sie.type,
                text.charset(),
                l.accounts().size(),
                sie.vouchers.size(),
                l.year().first(),
                l.year().last()));
    return ledger;
  }
}
