package se.sofrep.bundle.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import se.sofrep.bundle.EditedFiles;
import se.sofrep.bundle.Manifest;
import se.sofrep.bundle.diff.Difference.Part;

/** Compares two bundles. */
public final class BundleDiff {
  private static final String PAGE = "*.html";

  /** Compared by what they say, not by their bytes. */
  private static final Set<String> BY_CONTENT =
      Set.of(Manifest.FILE, FigureDiff.FILE, "figures.json", FindingDiff.FILE);

  private BundleDiff() {}

  /**
   * Everything that differs, part by part in the order of {@link Part}; none when the bundles are
   * equal.
   *
   * @throws IOException if one of them holds no readable manifest or a file cannot be read
   */
  public static List<Difference> of(Path before, Path after) throws IOException {
    BundleContents old = BundleContents.of(before);
    BundleContents now = BundleContents.of(after);
    List<Difference> differences = new ArrayList<>();
    manifests(old.manifest(), now.manifest(), differences);
    edits(before, true, differences);
    edits(after, false, differences);
    if (old.has(FigureDiff.FILE) && now.has(FigureDiff.FILE)) {
      differences.addAll(FigureDiff.of(old, now));
    }
    if (old.has(FindingDiff.FILE) && now.has(FindingDiff.FILE)) {
      differences.addAll(FindingDiff.of(old, now));
    }
    SortedMap<String, String> oldFiles = old.byCommonName();
    SortedMap<String, String> newFiles = now.byCommonName();
    if (oldFiles.containsKey(PAGE) && newFiles.containsKey(PAGE)) {
      differences.addAll(TextDiff.of(old.text(oldFiles.get(PAGE)), now.text(newFiles.get(PAGE))));
    }
    differences.addAll(TableDiff.of(old, now));
    files(old, now, differences);
    return differences;
  }

  private static void manifests(Manifest old, Manifest now, List<Difference> differences) {
    if (!old.sofrep().equals(now.sofrep())) {
      differences.add(Difference.changed(Part.VERSION, "", old.sofrep(), now.sofrep()));
    }
    if (!old.command().equals(now.command())) {
      differences.add(Difference.changed(Part.COMMAND, "", old.command(), now.command()));
    }
    Set<String> inputs = new TreeSet<>(old.inputs().keySet());
    inputs.addAll(now.inputs().keySet());
    for (String input : inputs) {
      String before = old.inputs().getOrDefault(input, "");
      String after = now.inputs().getOrDefault(input, "");
      if (before.isEmpty()) {
        differences.add(Difference.added(Part.INPUT, input, after));
      } else if (after.isEmpty()) {
        differences.add(Difference.removed(Part.INPUT, input, before));
      } else if (!before.equals(after)) {
        differences.add(Difference.changed(Part.INPUT, input, before, after));
      }
    }
  }

  /** What was changed by hand is no work of sofrep's, and may be why the two differ. */
  private static void edits(Path bundle, boolean old, List<Difference> differences)
      throws IOException {
    EditedFiles files = EditedFiles.in(bundle);
    for (String path : files.edited()) {
      differences.add(edit(Difference.Kind.CHANGED, path, old));
    }
    for (String path : files.missing()) {
      differences.add(edit(Difference.Kind.GONE, path, old));
    }
    for (String path : files.added()) {
      differences.add(edit(Difference.Kind.NEW, path, old));
    }
  }

  private static Difference edit(Difference.Kind kind, String path, boolean old) {
    return new Difference(
        Part.EDIT, kind, List.of(), path, old ? kind.word() : "", old ? "" : kind.word());
  }

  private static void files(BundleContents old, BundleContents now, List<Difference> differences)
      throws IOException {
    SortedMap<String, String> before = old.byCommonName();
    SortedMap<String, String> after = now.byCommonName();
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeAll(old.tables());
    names.removeAll(now.tables());
    for (String name : names) {
      String from = before.get(name);
      String to = after.get(name);
      if (from == null) {
        differences.add(Difference.added(Part.FILE, to, to));
      } else if (to == null) {
        differences.add(Difference.removed(Part.FILE, from, from));
      } else if (!BY_CONTENT.contains(name) && Files.mismatch(old.file(from), now.file(to)) >= 0) {
        differences.add(Difference.changed(Part.FILE, to, from, to));
      }
    }
  }
}
