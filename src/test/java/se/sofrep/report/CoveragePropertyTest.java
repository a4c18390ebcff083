package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.testing.CoverageRules;
import se.sofrep.testing.Deletions;
import se.sofrep.testing.Reports;
import se.sofrep.testing.WorkspaceCopy;

/**
 * Whatever is taken away from the whole workspace (files, columns, the last months of a ledger, the
 * whole year before), no report says what is no longer known. Tries are numbered and give the same
 * each time; {@code -Dsofrep.coverage.tries=1000} makes more of them, {@code
 * -Dsofrep.coverage.first=123} begins with another.
 */
class CoveragePropertyTest {
  static LongStream tries() {
    long first = Long.getLong("sofrep.coverage.first", 1);
    return LongStream.range(first, first + Long.getLong("sofrep.coverage.tries", 40));
  }

  @ParameterizedTest(name = "try {0}")
  @MethodSource("tries")
  void noReportSaysWhatIsNotKnown(long number, @TempDir Path folder) throws IOException {
    Reports[] kinds = Reports.values();
    Reports kind = kinds[new Random(number * 31).nextInt(kinds.length)];
    Deletions deletions = Deletions.from(WorkspaceCopy.of("hel", folder), kind, number);
    Reports.Made made = kind.make(folder);

    assertThat(CoverageRules.faults(made, deletions.lacks())).as("%s", deletions).isEmpty();
    assertThat(deletions.figuresWithoutColumn(made)).as("%s", deletions).isEmpty();
  }
}
