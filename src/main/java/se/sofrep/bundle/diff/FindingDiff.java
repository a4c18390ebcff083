package se.sofrep.bundle.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.sofrep.bundle.diff.Difference.Part;

/** Which findings are new and which are gone. One that only moved to another row is neither. */
final class FindingDiff {
  static final String FILE = "findings.csv";

  private FindingDiff() {}

  private record Found(String file, String level, String code, String text) {
    String shown() {
      return level + ": " + text;
    }
  }

  static List<Difference> of(BundleContents before, BundleContents after) throws IOException {
    List<Found> gone = findings(before);
    List<Found> come = new ArrayList<>();
    for (Found found : findings(after)) {
      if (!gone.remove(found)) {
        come.add(found);
      }
    }
    List<Difference> differences = new ArrayList<>();
    come.forEach(
        found -> differences.add(Difference.added(Part.FINDING, found.file(), found.shown())));
    gone.forEach(
        found -> differences.add(Difference.removed(Part.FINDING, found.file(), found.shown())));
    return differences;
  }

  private static List<Found> findings(BundleContents bundle) throws IOException {
    List<Found> all = new ArrayList<>();
    List<List<String>> rows = bundle.rows(FILE);
    if (rows.isEmpty()) {
      return all;
    }
    List<String> headings = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      all.add(
          new Found(
              cell(row, headings, "fil"),
              cell(row, headings, "nivå"),
              cell(row, headings, "kod"),
              cell(row, headings, "text")));
    }
    return all;
  }

  private static String cell(List<String> row, List<String> headings, String column) {
    int place = headings.indexOf(column);
    return place < 0 || place >= row.size() ? "" : row.get(place);
  }
}
