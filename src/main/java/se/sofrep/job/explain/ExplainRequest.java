package se.sofrep.job.explain;

import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.domain.Period;
import se.sofrep.job.Format;
import se.sofrep.problem.Language;

/**
 * Which figure is to be explained, in the words typed.
 *
 * @param figure nyckeltal
 * @param intervention insats, alias or group; empty for Totalt
 * @param gender empty for Totalt
 * @param category empty for the figure without category
 * @param unit {@code procent}, {@code antal} …; empty for a share where there is one
 * @param language of the explanation
 */
public record ExplainRequest(
    Optional<Path> workspace,
    Period period,
    String figure,
    Optional<String> intervention,
    Optional<String> gender,
    Optional<String> category,
    Optional<String> unit,
    Format format,
    Language language,
    boolean strict) {

  /** What it is explained as. */
  public enum Format {
    TEXT,
    CSV,
    JSON
  }
}
