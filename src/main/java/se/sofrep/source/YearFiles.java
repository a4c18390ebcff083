package se.sofrep.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.config.Names;

/** Which file holds which table for one year: in the year's folder, else at the root. */
final class YearFiles {
  static final Set<String> TABLE = Set.of("csv", "xlsx", "xls", "ods", "txt", "tsv");
  static final Set<String> LEDGER =
      Set.of("se", "si", "sie", "csv", "xlsx", "xls", "ods", "txt", "tsv");

  private static final List<String> TABLES =
      List.of(
          "deltagare",
          "deltagare_antal",
          "huvudbok",
          "budget",
          "volym",
          "indikatorer",
          "formular",
          "forfragningar",
          "kontroll");

  /**
   * @param ofYear whether it lies in the year's own folder; else it may cover many years
   */
  record Found(Path path, String name, String extension, boolean ofYear) {}

  private final Map<String, Found> found = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();

  private YearFiles() {}

  static YearFiles of(Path root, int year, Findings findings) {
    YearFiles files = new YearFiles();
    FolderFiles own = FolderFiles.of(root.resolve(String.valueOf(year)), year + "/", findings);
    FolderFiles shared = FolderFiles.of(root, "", findings);
    for (String table : TABLES) {
      Set<String> extensions = table.equals("huvudbok") ? LEDGER : TABLE;
      if (!files.take(table, own.named(table, extensions), true, findings)) {
        files.take(table, shared.named(table, extensions), false, findings);
      }
    }
    files.misnamed(own, findings);
    files.misnamed(shared, findings);
    return files;
  }

  /** Two files for one table cannot both be right, so neither is read. */
  private boolean take(
      String table, List<FolderFiles.Entry> candidates, boolean ofYear, Findings findings) {
    if (candidates.size() > 1) {
      findings.error(
          "source.two-files",
          Location.of(candidates.get(0).name()),
          table,
          candidates.get(0).name(),
          candidates.get(1).name());
    } else if (candidates.size() == 1) {
      FolderFiles.Entry entry = candidates.get(0);
      found.put(table, new Found(entry.path(), entry.name(), entry.extension(), ofYear));
    }
    return !candidates.isEmpty();
  }

  /** A file that is nearly named as a table that is missing was probably meant to be it. */
  private void misnamed(FolderFiles folder, Findings findings) {
    for (FolderFiles.Entry entry : folder.all()) {
      boolean known = TABLES.stream().anyMatch(t -> Names.fold(t).equals(Names.fold(entry.stem())));
      if (!known && LEDGER.contains(entry.extension())) {
        Names.nearest(entry.stem(), TABLES)
            .filter(table -> !found.containsKey(table))
            .ifPresent(
                table ->
                    findings.warning(
                        "source.misnamed",
                        Location.of(entry.name()),
                        entry.name(),
                        table + "." + entry.extension()));
      }
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The table's file; asking for it counts it among those read. */
  Optional<Found> table(String table) {
    Optional<Found> file = Optional.ofNullable(found.get(table));
    file.ifPresent(f -> names.add(f.name()));
    return file;
  }

  void alsoRead(String name) {
    names.add(name);
  }

  /** Paths of the files read, in path order. */
  List<String> names() {
    return List.copyOf(names);
  }
}
