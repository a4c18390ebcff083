package se.sofrep.source.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Posting;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

/** A SIE file written in a test, and what came of reading it. */
final class SieSample {
  static final Charset CP437 = Charset.forName("IBM437");

  final Optional<Ledger> read;
  final Findings findings = new Findings();

  private SieSample(byte[] bytes, String dimension) {
    try {
      Path file = Files.createTempFile("sofrep", ".se");
      try {
        Files.write(file, bytes);
        read = SieReader.read(file, "2019/huvudbok.se", dimension, Set.of(), findings);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SieSample of(String text) {
    return of(text.getBytes(CP437));
  }

  static SieSample of(byte[] bytes) {
    return new SieSample(bytes, "1");
  }

  static SieSample of(String text, String dimension) {
    return new SieSample(text.getBytes(CP437), dimension);
  }

  Ledger ledger() {
    return read.orElseThrow(() -> new AssertionError("no ledger: " + findings.all()));
  }

  List<Posting> postings() {
    return ledger().postings();
  }

  /** {@code account area amount}, one for each posting. */
  List<String> lines() {
    return lines(ledger());
  }

  static List<String> lines(Ledger ledger) {
    return ledger.postings().stream()
        .map(p -> p.account() + " " + p.costArea() + " " + p.amount().toPlainString())
        .toList();
  }

  BigDecimal sum(Predicate<Posting> which) {
    return postings().stream()
        .filter(which)
        .map(Posting::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@code code@row} of errors and warnings, in the order found. */
  List<String> trouble() {
    return findings.all().stream()
        .filter(f -> f.severity() != Severity.NOTICE)
        .map(f -> f.code() + "@" + f.location().row())
        .toList();
  }

  Finding finding(String code) {
    return findings.all().stream()
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " among " + findings.all()));
  }
}
