package se.sofrep.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.dialect.Dialect;
import se.sofrep.source.dialect.RawRow;
import se.sofrep.source.dialect.TableFault;
import se.sofrep.source.dialect.TableSource;

/** Which sheet of a workbook is meant, and where its headings stand. */
final class SheetChooser {
  private SheetChooser() {}

  /**
   * @param rivals other sheets with the same wanted headings, which are not read
   */
  record Choice(String sheet, TableFile.Layout layout, List<String> rivals) {
    void report(String name, Findings findings) {
      if (!rivals.isEmpty()) {
        findings.warning("table.other-sheets", Location.of(name), sheet, String.join(", ", rivals));
      }
    }
  }

  private record Candidate(String sheet, RawRow heading, int known) {}

  /** The named one; else the first with most of the wanted headings; else the first not empty. */
  static Choice choose(TableSource source, TableOptions options) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (String sheet : named(source, options)) {
      List<RawRow> head = source.head(sheet, HeadingFinder.ROWS);
      HeadingFinder.Found found = HeadingFinder.find(head, options.wanted());
      if (found.index() >= 0) {
        candidates.add(new Candidate(sheet, head.get(found.index()), found.known()));
      }
    }
    if (candidates.isEmpty()) {
      throw new TableFault("table.empty", 0);
    }
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.known > best.known ? candidate : best;
    }
    int known = best.known;
    String sheet = best.sheet;
    List<String> rivals =
        candidates.stream()
            .filter(other -> known >= 2 && other.known == known && !other.sheet.equals(sheet))
            .map(Candidate::sheet)
            .toList();
    return new Choice(sheet, TableFile.Layout.of(best.heading), rivals);
  }

  private static List<String> named(TableSource source, TableOptions options) {
    Optional<String> wanted = options.sheet();
    if (wanted.isEmpty() || source.kind() == Dialect.Kind.TEXT) {
      return source.sheets();
    }
    String key = Keys.of(wanted.get());
    return source.sheets().stream()
        .filter(sheet -> sheet.equals(wanted.get()))
        .findFirst()
        .or(() -> source.sheets().stream().filter(sheet -> Keys.of(sheet).equals(key)).findFirst())
        .map(List::of)
        .orElseThrow(
            () ->
                new TableFault(
                    "table.no-such-sheet", 0, wanted.get(), String.join(", ", source.sheets())));
  }
}
