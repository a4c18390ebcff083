package se.sofrep.source.ledger;

import java.util.List;
import java.util.zip.CRC32;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * {@code #KSUMMA}: CRC-32 over the code page 437 bytes of every record between the first and the
 * last one (label, fields and list items run together). A first one without a last is a file that
 * was cut off.
 */
final class SieChecksum {
  private SieChecksum() {}

  /** Whether the file is whole as far as the checksum can tell. */
  static boolean check(List<SieRecord> records, String file, Findings findings) {
    CRC32 sum = null;
    SieRecord first = null;
    for (SieRecord record : records) {
      if (!record.label().equals("#KSUMMA")) {
        if (sum != null) {
          sum.update(record.content().getBytes(SieText.CP437));
        }
      } else if (sum == null) {
        sum = new CRC32();
        first = record;
      } else {
        compare(sum.getValue(), record, file, findings);
        return true;
      }
    }
    if (first != null) {
      findings.error("sie.truncated", Location.of(file, first.line()));
    }
    return first == null;
  }

  private static void compare(long sum, SieRecord last, String file, Findings findings) {
    String written = last.field(0).strip();
    boolean same = written.matches("-?\\d{1,10}") && (Long.parseLong(written) & 0xFFFFFFFFL) == sum;
    if (!same) {
      findings.warning("sie.checksum", Location.of(file, last.line()), written, sum);
    }
  }
}
