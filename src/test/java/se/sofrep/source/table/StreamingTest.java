package se.sofrep.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.problem.Findings;

class StreamingTest {
  private static final int ROWS = 300_000;

  @TempDir Path folder;

  /** The limit is generous: it is there to catch what grows with the square of the rows. */
  @Test
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void aLargeFile_isHandedOverRowByRow() throws IOException {
    Path file = folder.resolve("big.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("deltagare;insats;kön;startdatum\n");
      for (int i = 0; i < ROWS; i++) {
        out.write("p" + i + ";Rehab;Kvinna;2019-01-01\n");
      }
    }
    LongAdder rows = new LongAdder();
    LongAdder numbers = new LongAdder();

    TableFile.open(file, "big.csv", new Findings())
        .forEachRow(
            row -> {
              rows.increment();
              numbers.add(row.row());
            });

    assertThat(rows.sum()).isEqualTo(ROWS);
    // Rows 2 to 300 001: the sum of the first n numbers is n (n + 1) / 2, without row 1.
    assertThat(numbers.sum()).isEqualTo(300_001L * 300_002L / 2 - 1);
  }
}
