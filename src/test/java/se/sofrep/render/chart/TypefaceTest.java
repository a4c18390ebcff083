package se.sofrep.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.render.chart.look.Typeface;

class TypefaceTest {
  /** Minus, no-break space, en dash, å ä ö, ellipsis, é: what reports print. */
  @Test
  void everyCharacterOfAReportHasAGlyph() {
    String used = "\u2212\u00a0–—…å ä ö Å Ä Ö é ü § % 0123456789 ½ ¼ ”’ ≥ ≤ ÷ ×";
    assertThat(Typeface.at(9).canDisplayUpTo(used)).isEqualTo(-1);
  }

  /** Open Sans: "0" is 1171 of 2048 units wide (its hmtx table). */
  @Test
  void widthIsTheSumOfTheAdvances() {
    assertThat(Typeface.width("00", 2048))
        .isCloseTo(2342, org.assertj.core.data.Offset.offset(1.0));
  }

  /** Containers and servers often have none; the same bytes must come out. */
  @Test
  void machineWithoutFontsGivesTheSameBytes(@TempDir Path home) throws Exception {
    assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    Path config = home.resolve("fonts.conf");
    Files.writeString(
        config,
        "<?xml version=\"1.0\"?><fontconfig><dir>"
            + home
            + "/none</dir><cachedir>"
            + home
            + "/cache</cachedir></fontconfig>");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            Hash.class.getName());
    java.environment().put("FONTCONFIG_FILE", config.toString());
    java.environment().put("HOME", home.toString());
    java.redirectErrorStream(true);
    Process process = java.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out.strip()).isEqualTo(Hash.of());
  }

  /** What another machine prints. */
  static final class Hash {
    private Hash() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println(of());
    }

    static String of() throws Exception {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ChartDrawing.png(SampleCharts.outcomeAgainstTarget()));
      digest.update(ChartDrawing.svg(SampleCharts.indicators()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
