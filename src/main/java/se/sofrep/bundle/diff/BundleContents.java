package se.sofrep.bundle.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.bundle.CsvRows;
import se.sofrep.bundle.Manifest;

/** The files of one bundle as they are now. */
final class BundleContents {
  private final Manifest manifest;
  private final SortedMap<String, Path> files;

  private BundleContents(Manifest manifest, SortedMap<String, Path> files) {
    this.manifest = manifest;
    this.files = files;
  }

  /**
   * @throws IOException if the folder holds no readable manifest
   */
  static BundleContents of(Path folder) throws IOException {
    Manifest manifest = Manifest.parse(Files.readAllBytes(folder.resolve(Manifest.FILE)));
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    return new BundleContents(manifest, files);
  }

  Manifest manifest() {
    return manifest;
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  Path file(String path) {
    return files.get(path);
  }

  /**
   * Every file by the name it is compared under: bundles of different years name their documents
   * differently, so the only document of a kind is known by its ending alone.
   */
  SortedMap<String, String> byCommonName() {
    Map<String, Long> ofKind =
        files.keySet().stream()
            .filter(BundleContents::isDocument)
            .collect(Collectors.groupingBy(BundleContents::ending, Collectors.counting()));
    SortedMap<String, String> names = new TreeMap<>();
    for (String path : files.keySet()) {
      boolean only = isDocument(path) && ofKind.get(ending(path)) == 1;
      names.put(only ? "*." + ending(path) : path, path);
    }
    return names;
  }

  /** In the bundle's own folder and no data file. */
  private static boolean isDocument(String path) {
    return path.indexOf('/') < 0 && !path.endsWith(".csv") && !path.endsWith(".json");
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The paths of the tables. */
  List<String> tables() {
    return files.keySet().stream()
        .filter(path -> path.startsWith("tabeller/") && path.endsWith(".csv"))
        .toList();
  }

  String text(String path) throws IOException {
    return new String(Files.readAllBytes(files.get(path)), StandardCharsets.UTF_8);
  }

  /** The rows of a CSV, headings first; none when the file is not there. */
  List<List<String>> rows(String path) throws IOException {
    return has(path) ? CsvRows.of(text(path)) : List.of();
  }
}
