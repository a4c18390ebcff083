package se.sofrep.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /** Tables whose name something has that cannot be read, or that two files have. */
  private final Set<String> refused = new TreeSet<>();

  private YearFiles() {}

  static YearFiles of(Path root, int year, Findings findings) {
    YearFiles files = new YearFiles();
    FolderFiles own =
        FolderFiles.of(root, root.resolve(String.valueOf(year)), year + "/", findings);
    FolderFiles shared = FolderFiles.of(root, root, "", findings);
    for (String table : TABLES) {
      Set<String> extensions = extensions(table);
      if (!files.take(table, own.named(table, extensions), true, findings)) {
        files.take(table, shared.named(table, extensions), false, findings);
      }
    }
    files.notRead(own, findings);
    files.notRead(shared, findings);
    return files;
  }

  /**
   * Two files for one table cannot both be right, so neither is read; nor is what is no plain file.
   */
  private boolean take(
      String table, List<FolderFiles.Entry> candidates, boolean ofYear, Findings findings) {
    candidates.stream()
        .filter(entry -> !entry.isFile())
        .forEach(entry -> findings.error(entry.kind().code(), Location.of(entry.name())));
    if (candidates.stream().anyMatch(entry -> !entry.isFile())) {
      refused.add(table);
    } else if (candidates.size() > 1) {
      refused.add(table);
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

  /** Says of each file that could have been meant as input why it is not. */
  private void notRead(FolderFiles folder, Findings findings) {
    for (FolderFiles.Entry entry : folder.all()) {
      if (entry.isFile() && !isRead(entry)) {
        Optional<String> table =
            TABLES.stream().filter(t -> Names.fold(t).equals(Names.fold(entry.stem()))).findFirst();
        if (table.isPresent()) {
          named(table.get(), entry, findings);
        } else if (LEDGER.contains(entry.extension())) {
          unnamed(entry, findings);
        }
      }
    }
  }

  private boolean isRead(FolderFiles.Entry entry) {
    return found.values().stream().anyMatch(file -> file.name().equals(entry.name()));
  }

  /** It has a table's name: another file goes before it, or it is of no kind that can be read. */
  private void named(String table, FolderFiles.Entry entry, Findings findings) {
    Location at = Location.of(entry.name());
    Optional<Found> read = Optional.ofNullable(found.get(table));
    if (read.isPresent()) {
      findings.notice("source.set-aside", at, table, read.get().name());
    } else if (!refused.contains(table)) {
      findings.warning(
          "source.unread-form",
          at,
          table,
          extensions(table).stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  /** A file that is nearly named as a table that is missing was probably meant to be it. */
  private void unnamed(FolderFiles.Entry entry, Findings findings) {
    Location at = Location.of(entry.name());
    Optional<String> near =
        Names.nearest(entry.stem(), TABLES).filter(table -> !found.containsKey(table));
    if (near.isPresent()) {
      findings.warning("source.misnamed", at, entry.name(), near.get() + "." + entry.extension());
    } else {
      findings.notice("source.not-read", at, String.join(", ", TABLES));
    }
  }

  private static Set<String> extensions(String table) {
    return table.equals("huvudbok") ? LEDGER : TABLE;
  }

  boolean isEmpty() {
    return found.isEmpty() && refused.isEmpty();
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
