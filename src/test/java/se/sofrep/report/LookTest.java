package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.sofrep.testing.Conformance;
import se.sofrep.testing.Sofrep;

/** {@code utseende:}: the förbund's own colour and logotype, in every format, and accessible. */
class LookTest {
  @TempDir Path workspace;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(workspace.resolve("2024"));
    Files.writeString(
        workspace.resolve("2024/deltagare.csv"),
        "deltagare;insats;kön;ålder;startdatum\np1;Rehab;K;30;2024-02-01\n");
    BufferedImage picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0x7a1f5c));
    pen.fillOval(0, 0, 120, 40);
    pen.dispose();
    ImageIO.write(picture, "png", workspace.resolve("logga.png").toFile());
  }

  private Sofrep report(String look) throws IOException {
    Files.writeString(
        workspace.resolve("forbund.yaml"),
        "namn: Samordningsförbundet Provbygden\ninsatser:\n  - namn: Rehab\n" + look + "\n");
    return Sofrep.in(workspace, "annual", "2024");
  }

  @Test
  void stylesAndFirstPageAreTheAssociationsOwn() throws Exception {
    Sofrep run = report("utseende: {färg: \"#7A1F5C\", logotyp: logga.png}");
    assertThat(run.code()).as("%s", run).isZero();
    Path bundle = Path.of(run.out().strip());

    assertThat(Files.readString(bundle.resolve("arsredovisning-2024.html")))
        .contains("--accent: #7a1f5c")
        .doesNotContain("#0b4a5c")
        .contains("alt=\"Logotyp för Samordningsförbundet Provbygden\"")
        .contains("src=\"data:image/png;base64,");
    try (XWPFDocument word =
        new XWPFDocument(Files.newInputStream(bundle.resolve("arsredovisning-2024.docx")))) {
      assertThat(word.getAllPictures()).anyMatch(p -> p.getFileName().endsWith(".png"));
      assertThat(word.getStyles().getStyle("Heading1").getCTStyle().xmlText()).contains("7A1F5C");
    }
    byte[] pdf = Files.readAllBytes(bundle.resolve("arsredovisning-2024.pdf"));
    assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Files.readString(bundle.resolve("manifest.json"))).contains("\"logga.png\"");
  }

  @Test
  void aSectionAloneHasTheSameLook() throws IOException {
    report("utseende: {färg: \"#7A1F5C\", logotyp: logga.png}");
    Sofrep run =
        Sofrep.in(workspace, "annual", "2024", "--only", "verksamheten", "--formats", "html");
    assertThat(run.code()).as("%s", run).isZero();
    Path bundle = Path.of(run.out().strip());

    assertThat(Files.readString(bundle.resolve(bundle.getFileName() + ".html")))
        .contains("--accent: #7a1f5c", "src=\"data:image/png;base64,");
  }

  /** Yellow on white has a contrast of 1.4; WCAG wants 4.5. */
  @Test
  void aColourTooPaleToReadIsNotUsed() throws IOException {
    Sofrep run = report("utseende: {färg: \"#ffdd00\"}");

    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.err()).contains("forbund.yaml: varning: Färgen #ffdd00 är för blek");
    assertThat(Files.readString(Path.of(run.out().strip(), "arsredovisning-2024.html")))
        .contains("--accent: #0b4a5c");
  }

  @Test
  void aPictureOutsideTheWorkspaceIsNotRead() throws IOException {
    Sofrep run = report("utseende: {logotyp: ../../etc/passwd}");

    assertThat(run.code()).as("%s", run).isEqualTo(3);
    assertThat(run.err()).contains("fel: Logotypen ../../etc/passwd finns inte i förbundets mapp");
  }
}
