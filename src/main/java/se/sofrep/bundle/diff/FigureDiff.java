package se.sofrep.bundle.diff;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.bundle.diff.Difference.Kind;
import se.sofrep.bundle.diff.Difference.Part;

/**
 * Which figures differ, by key: first those with another value, then new ones, then those that are
 * gone. Empty and Totalt are the same in a key.
 */
final class FigureDiff {
  static final String FILE = "figures.csv";
  private static final String TOTAL = "Totalt";

  /** Leads the rows of a comparison, which are of whole förbund: there it stands for the insats. */
  private static final String ASSOCIATION = "förbund";

  /** Numbers are equal when they are the same number: 4 and 4.0. */
  private static final List<String> VALUES =
      List.of("värde", "täljare", "nämnare", "status", "täckning");

  private FigureDiff() {}

  static List<Difference> of(BundleContents before, BundleContents after) throws IOException {
    Map<List<String>, List<String>> old = figures(before);
    Map<List<String>, List<String>> now = figures(after);
    List<Difference> changed = new ArrayList<>();
    List<Difference> gone = new ArrayList<>();
    old.forEach(
        (key, values) -> {
          List<String> other = now.remove(key);
          if (other == null) {
            gone.add(new Difference(Part.FIGURE, Kind.GONE, key, FILE, shown(values), ""));
          } else if (!same(values, other)) {
            changed.add(
                new Difference(Part.FIGURE, Kind.CHANGED, key, FILE, shown(values), shown(other)));
          }
        });
    now.forEach(
        (key, values) ->
            changed.add(new Difference(Part.FIGURE, Kind.NEW, key, FILE, "", shown(values))));
    changed.addAll(gone);
    return changed;
  }

  /** {@code 23.5 (4/17)}: exact. */
  private static String shown(List<String> values) {
    String value = values.get(0).isEmpty() ? values.get(3) : values.get(0);
    boolean share = !values.get(1).isEmpty() || !values.get(2).isEmpty();
    String text = value + (share ? " (" + values.get(1) + "/" + values.get(2) + ")" : "");
    return text.isEmpty() ? "–" : (text + " " + values.get(4)).strip();
  }

  private static boolean same(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i)) && !sameNumber(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameNumber(String one, String other) {
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Map<List<String>, List<String>> figures(BundleContents bundle) throws IOException {
    Map<List<String>, List<String>> figures = new LinkedHashMap<>();
    List<List<String>> rows = bundle.rows(FILE);
    if (rows.isEmpty()) {
      return figures;
    }
    List<String> headings = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      List<String> key = new ArrayList<>(pick(row, headings, Difference.KEY));
      String association = pick(row, headings, List.of(ASSOCIATION)).get(0);
      key.set(1, !association.isEmpty() ? association : key.get(1).isEmpty() ? TOTAL : key.get(1));
      key.set(2, key.get(2).isEmpty() ? TOTAL : key.get(2));
      figures.put(List.copyOf(key), pick(row, headings, VALUES));
    }
    return figures;
  }

  private static List<String> pick(List<String> row, List<String> headings, List<String> columns) {
    return columns.stream()
        .map(headings::indexOf)
        .map(place -> place < 0 || place >= row.size() ? "" : row.get(place))
        .toList();
  }
}
