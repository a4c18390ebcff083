package se.sofrep.job.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short names for folders: the last parts of their paths, as many as it takes to tell them apart.
 * Nothing of where the machine keeps them shows, so that the same folders elsewhere are called the
 * same.
 */
final class FolderNames {
  private FolderNames() {}

  /**
   * @param folders absolute and normalized, each once
   * @return with {@code /} on every system
   */
  static Map<Path, String> of(List<Path> folders) {
    Map<Path, String> names = new LinkedHashMap<>();
    for (Path folder : folders) {
      int parts = 1;
      while (parts < folder.getNameCount() && isShared(folder, parts, folders)) {
        parts++;
      }
      names.put(folder, ending(folder, parts));
    }
    return names;
  }

  private static boolean isShared(Path folder, int parts, List<Path> folders) {
    String ending = ending(folder, parts);
    return folders.stream()
        .filter(other -> !other.equals(folder))
        .anyMatch(other -> ending(other, parts).equals(ending));
  }

  private static String ending(Path folder, int parts) {
    int count = folder.getNameCount();
    List<String> names = new ArrayList<>();
    for (int i = Math.max(0, count - parts); i < count; i++) {
      names.add(folder.getName(i).toString());
    }
    return names.isEmpty() ? folder.toString() : String.join("/", names);
  }
}
