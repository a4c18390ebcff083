package se.sofrep.job.stats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.sofrep.job.Format;
import se.sofrep.problem.Language;

/**
 * What a person asks {@code stats} for, in the words typed.
 *
 * @param file as typed; standard input when none or {@code -}
 * @param workspace whose rules hold; the contract's defaults when none is named
 * @param by the dimensions
 * @param filters {@code DIM=VALUE}
 * @param from first day; empty for no limit
 * @param through last day; empty for no limit
 * @param format empty for what fits: aligned text on a terminal, else CSV
 * @param wide whether the last dimension's values become columns
 * @param language of numbers in text and Markdown
 */
public record StatisticsRequest(
    Optional<String> file,
    Optional<Path> workspace,
    List<String> by,
    String base,
    String measure,
    List<String> filters,
    Optional<LocalDate> from,
    Optional<LocalDate> through,
    Optional<Format> format,
    boolean totals,
    boolean wide,
    boolean quantiles,
    boolean strict,
    Language language) {

  /** What the table is printed as. */
  public enum Format {
    CSV,
    TSV,
    JSON,
    MD,
    TEXT
  }
}
