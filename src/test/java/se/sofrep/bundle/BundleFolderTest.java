package se.sofrep.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFolderTest {
  @TempDir Path parent;

  @Test
  void aBundleBecomesAFolderAndLeavesNothingElseBehind() throws IOException {
    publish(bundle("en rapport"));

    assertThat(parent.resolve("rapport/rapport.html")).hasContent("en rapport");
    assertThat(parent)
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  @Test
  void anUntouchedBundleIsReplaced() throws IOException {
    publish(bundle("i går"));

    assertThat(publish(bundle("i dag"))).isEmpty();
    assertThat(parent.resolve("rapport/rapport.html")).hasContent("i dag");
    assertThat(parent.toFile().list()).containsExactly("rapport");
  }

  /** Someone wrote in the Word file all evening: the new run must not throw that away. */
  @Test
  void anEditedBundleIsKeptBeside() throws IOException {
    publish(bundle("i går"));
    Files.writeString(parent.resolve("rapport/rapport.html"), "i går, ändrad för hand");

    Optional<Path> kept = publish(bundle("i dag"));

    assertThat(kept).contains(parent.resolve("rapport-sparad-1"));
    assertThat(kept.get().resolve("rapport.html")).hasContent("i går, ändrad för hand");
    assertThat(parent.resolve("rapport/rapport.html")).hasContent("i dag");
  }

  /** A folder without a manifest was not made by sofrep. */
  @Test
  void aFolderThatIsNotABundleIsKeptBeside() throws IOException {
    Files.createDirectories(parent.resolve("rapport"));
    Files.writeString(parent.resolve("rapport/anteckningar.txt"), "mina egna");

    assertThat(publish(bundle("i dag"))).contains(parent.resolve("rapport-sparad-1"));
    assertThat(parent.resolve("rapport-sparad-1/anteckningar.txt")).hasContent("mina egna");
  }

  @Test
  void twoRunsCannotWriteOneBundle() throws IOException {
    try (BundleFolder first = BundleFolder.open(parent, "rapport")) {
      assertThat(first.folder()).isEqualTo(parent.resolve("rapport"));
      assertThatThrownBy(() -> BundleFolder.open(parent, "rapport"))
          .isInstanceOf(BundleFolder.BusyException.class);
    }
    BundleFolder.open(parent, "rapport").close();
  }

  /** A place that cannot be written is told before the slow work. */
  @Test
  void aFileInTheWayIsToldWhenOpening() throws IOException {
    Files.writeString(parent.resolve("rapport"), "en fil");

    assertThatThrownBy(() -> BundleFolder.open(parent, "rapport")).isInstanceOf(IOException.class);
    assertThat(parent.resolve("rapport")).hasContent("en fil");
  }

  @Test
  void aPathMayNotLeaveTheBundleNorBeWrittenTwice() {
    Bundle bundle = bundle("text");

    assertThatThrownBy(() -> bundle.put("../annat.txt", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bundle.put("/etc/annat.txt", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bundle.put("årsbok.html", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bundle.put("rapport.html", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theManifestTellsWhatWasEditedRemovedAndAdded() throws IOException {
    Bundle bundle = new Bundle();
    bundle.put("a.csv", "1");
    bundle.put("b.csv", "2");
    bundle.put(Manifest.FILE, new Manifest("0", "sofrep", Map.of(), bundle.digests()).toJson());
    publish(bundle);
    Path folder = parent.resolve("rapport");
    assertThat(EditedFiles.in(folder).none()).isTrue();

    Files.writeString(folder.resolve("a.csv"), "9");
    Files.delete(folder.resolve("b.csv"));
    Files.writeString(folder.resolve("c.csv"), "3");

    EditedFiles differences = EditedFiles.in(folder);
    assertThat(differences.edited()).containsExactly("a.csv");
    assertThat(differences.missing()).containsExactly("b.csv");
    assertThat(differences.added()).containsExactly("c.csv");
  }

  /** SHA-256 of "abc" is a published test vector (FIPS 180-4). */
  @Test
  void theManifestSurvivesWritingAndReading() throws IOException {
    Manifest manifest =
        new Manifest(
            "0.1.0",
            "sofrep annual 2019",
            Map.of("2019/deltagare.csv", DigestUtils.sha256Hex("abc")),
            Map.of("å\"\\.csv", "00"));

    assertThat(manifest.inputs().get("2019/deltagare.csv"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Manifest.parse(manifest.toJson())).isEqualTo(manifest);
  }

  private Optional<Path> publish(Bundle bundle) throws IOException {
    try (BundleFolder folder = BundleFolder.open(parent, "rapport")) {
      return folder.publish(bundle);
    }
  }

  private static Bundle bundle(String text) {
    Bundle bundle = new Bundle();
    bundle.put("rapport.html", text);
    bundle.put(Manifest.FILE, new Manifest("0", "sofrep", Map.of(), bundle.digests()).toJson());
    return bundle;
  }
}
