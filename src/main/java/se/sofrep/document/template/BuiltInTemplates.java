package se.sofrep.document.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The templates that sofrep carries, in its jar or its build folder. */
public final class BuiltInTemplates {
  private static final String FOLDER = "/se/sofrep/templates/";
  private static final String ENDING = ".ftlh";
  private static final String KNOWN = FOLDER + "arsredovisning.ftlh";

  private BuiltInTemplates() {}

  /** Every file by its path in the folder of templates, after the prefix. */
  public static Map<String, byte[]> files(String prefix) {
    try {
      URI known = BuiltInTemplates.class.getResource(KNOWN).toURI();
      if (!known.getScheme().equals("jar")) {
        return read(Path.of(known).getParent(), prefix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(known, Map.of())) {
        return read(jar.getPath(FOLDER), prefix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names of the templates in a folder, without ending. */
  static Set<String> names(String folder) {
    Set<String> names = new TreeSet<>();
    files("").keySet().forEach(file -> addName(names, folder, file));
    return names;
  }

  static void addName(Set<String> names, String folder, String file) {
    if (file.startsWith(folder) && file.endsWith(ENDING)) {
      names.add(file.substring(folder.length(), file.length() - ENDING.length()));
    }
  }

  private static Map<String, byte[]> read(Path folder, String prefix) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(prefix + name, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
