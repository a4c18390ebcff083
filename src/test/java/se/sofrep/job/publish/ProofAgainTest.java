package se.sofrep.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Sofrep;

/** {@code verify} of a public bundle: who changes a number and its digest is found out. */
class ProofAgainTest {
  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();
  private static final String WITHHELD = "deltagare.aktuella,ALL-IN,Man,,2019,,antal,,,,,dold";

  @TempDir Path folder;
  private Path bundle;

  @BeforeEach
  void makeBundle() {
    String words = "insats 2019 ALL-IN --edition publik --formats html -C . -q -o " + folder;
    Sofrep run = Sofrep.in(SAMPLE, words.split(" "));
    bundle = Path.of(run.out().strip());
  }

  @Test
  void asItWasMade_itHolds() {
    assertThat(verify().code()).isZero();
  }

  @Test
  void aWithheldNumberThatIsFilledIn_isNamed() throws IOException {
    change("figures.csv", text -> text.replace(WITHHELD, WITHHELD.replace(",,antal", ",3,antal")));

    Sofrep verify = verify();

    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.err())
        .contains("deltagare.aktuella, ALL-IN, Man")
        .contains("är dolt enligt sekretess.json men har ett tal");
  }

  /** Not said to be withheld any more, either: the row looks like any other. */
  @Test
  void aWithheldNumberThatIsTold_isNamed() throws IOException {
    change(
        "figures.csv",
        text -> text.replace(WITHHELD, "deltagare.aktuella,ALL-IN,Man,,2019,3,antal,,,,,"));

    assertThat(verify().code()).isEqualTo(4);
    assertThat(verify().err()).contains("deltagare.aktuella, ALL-IN, Man");
  }

  @Test
  void aNumberThatIsChanged_isFound() throws IOException {
    change(
        "figures.csv",
        text ->
            text.replaceFirst(
                "deltagare.aktuella,ALL-IN,Totalt,,2019,\\d+,",
                "deltagare.aktuella,ALL-IN,Totalt,,2019,4,"));

    assertThat(verify().code()).isEqualTo(4);
    assertThat(verify().err()).contains("kontrollsumman i sekretess.json är en annan");
  }

  /** A number withheld more than was proven: nobody knows why. */
  @Test
  void aRowThatTheProofDoesNotKnow_isNamed() throws IOException {
    change(
        "figures.csv",
        text ->
            text.replaceFirst(
                "deltagare.aktuella,ALL-IN,Totalt,,2019,\\d+,antal,,,,,,",
                "deltagare.aktuella,ALL-IN,Totalt,,2019,,antal,,,,,dold,"));

    assertThat(verify().err()).contains("men sekretess.json nämner det inte");
  }

  @Test
  void aProofThatCannotBeRead_isNone() throws IOException {
    change("sekretess.json", text -> text.substring(0, text.length() / 2));

    assertThat(verify().code()).isEqualTo(4);
    assertThat(verify().err()).contains("skyddet går inte att pröva igen");
  }

  private Sofrep verify() {
    return Sofrep.in(folder, "verify", bundle.toString());
  }

  /** With the digest in the manifest as well, so that the file looks as it was written. */
  private void change(String file, UnaryOperator<String> change) throws IOException {
    Path path = bundle.resolve(file);
    Path manifest = bundle.resolve("manifest.json");
    String before = Files.readString(path);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace(DigestUtils.sha256Hex(before), DigestUtils.sha256Hex(after)));
  }
}
