package se.sofrep.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.config.Names;

/** The files of one folder in name order, found by name without regard to case and å ä ö. */
final class FolderFiles {
  /**
   * @param name path relative to the workspace, with {@code /}
   * @param stem the file's name before its last point
   * @param extension in lower case, without the point
   * @param kind whether it is a file at all
   */
  record Entry(Path path, String name, String stem, String extension, InputKind kind) {
    boolean isFile() {
      return kind == InputKind.FILE;
    }
  }

  private final List<Entry> entries;

  private FolderFiles(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * What lies in the folder itself; nothing if the folder is not there. Hidden and lock files are
   * left out. Something else than a folder of the workspace in its place is an error.
   */
  static FolderFiles of(Path root, Path folder, String prefix, Findings findings) {
    List<Entry> entries = new ArrayList<>();
    InputKind kind = InputKind.of(root, folder);
    if (kind != InputKind.FOLDER && kind != InputKind.NOTHING) {
      findings.error(kind.code(), Location.of(prefix.replaceAll("/$", "")));
    } else if (kind == InputKind.FOLDER) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
          if (!name.startsWith(".") && !name.startsWith("~")) {
            entries.add(entry(root, file, prefix, name));
          }
        }
      } catch (IOException e) {
        findings.error("source.unreadable", Location.of(prefix));
      }
    }
    entries.sort(Comparator.comparing(Entry::name));
    return new FolderFiles(List.copyOf(entries));
  }

  private static Entry entry(Path root, Path file, String prefix, String name) {
    int point = name.lastIndexOf('.');
    String stem = point > 0 ? name.substring(0, point) : name;
    String extension = point > 0 ? name.substring(point + 1).toLowerCase(Locale.ROOT) : "";
    return new Entry(file, prefix + name, stem, extension, InputKind.of(root, file));
  }

  /** Everything that has the name of the table, file or not. */
  List<Entry> named(String table, Set<String> extensions) {
    return entries.stream()
        .filter(e -> extensions.contains(e.extension()))
        .filter(e -> Names.fold(e.stem()).equals(Names.fold(table)))
        .toList();
  }

  List<Entry> all() {
    return entries;
  }

  /** The years that have a folder of their own. */
  static Set<Integer> years(Path root) {
    Set<Integer> years = new TreeSet<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        if (Files.isDirectory(folder) && name.matches("\\d{4}")) {
          years.add(Integer.valueOf(name));
        }
      }
    } catch (IOException e) {
      return years;
    }
    return years;
  }
}
