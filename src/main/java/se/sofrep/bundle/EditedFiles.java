package se.sofrep.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/**
 * How a bundle on disk differs from its manifest: what was edited, removed or added since it was
 * made.
 *
 * @param edited paths whose contents changed
 * @param missing paths in the manifest that are gone
 * @param added paths that the manifest does not know
 */
public record EditedFiles(List<String> edited, List<String> missing, List<String> added) {

  public boolean none() {
    return edited.isEmpty() && missing.isEmpty() && added.isEmpty();
  }

  /**
   * @throws IOException if the folder holds no readable manifest
   */
  public static EditedFiles in(Path bundle) throws IOException {
    return in(bundle, new Bundle());
  }

  /**
   * The same; where a file holds what another bundle holds at its path, that one's digest is taken
   * instead of being computed anew.
   */
  static EditedFiles in(Path bundle, Bundle known) throws IOException {
    Manifest manifest = Manifest.parse(Files.readAllBytes(bundle.resolve(Manifest.FILE)));
    Map<String, String> now = digests(bundle, known);
    now.remove(Manifest.FILE);
    List<String> edited =
        manifest.outputs().entrySet().stream()
            .filter(e -> now.containsKey(e.getKey()) && !now.get(e.getKey()).equals(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> missing =
        manifest.outputs().keySet().stream().filter(path -> !now.containsKey(path)).toList();
    List<String> added =
        now.keySet().stream().filter(path -> !manifest.outputs().containsKey(path)).toList();
    return new EditedFiles(edited, missing, added);
  }

  private static Map<String, String> digests(Path folder, Bundle known) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        digests.put(
            path,
            holds(file, known.files().get(path))
                ? known.digests().get(path)
                : new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file));
      }
    }
    return digests;
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return content != null
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }
}
