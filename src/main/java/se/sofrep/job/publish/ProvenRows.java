package se.sofrep.job.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import se.sofrep.figures.Unit;

/**
 * What the proof is of: the rows of {@code figures.csv} that are in antal or procent, in the order
 * of the file, each with the fields of {@link #COLUMNS} divided by tabs and ended by a line feed.
 */
final class ProvenRows {
  private static final List<String> COLUMNS =
      List.of(
          "nyckeltal",
          "insats",
          "kön",
          "kategori",
          "period",
          "värde",
          "enhet",
          "täljare",
          "nämnare",
          "status");
  private static final List<String> UNITS = List.of(Unit.COUNT.word(), Unit.PERCENT.word());

  private ProvenRows() {}

  /**
   * SHA-256 of their text in UTF-8.
   *
   * @param rows without the headings
   */
  static String digest(List<String> headings, List<List<String>> rows) {
    List<Integer> places = COLUMNS.stream().map(headings::indexOf).toList();
    int unit = headings.indexOf("enhet");
    return DigestUtils.sha256Hex(
        rows.stream()
            .filter(row -> UNITS.contains(row.get(unit)))
            .map(row -> places.stream().map(row::get).collect(Collectors.joining("\t", "", "\n")))
            .collect(Collectors.joining()));
  }
}
