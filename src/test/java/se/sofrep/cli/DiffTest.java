package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.bundle.Manifest;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/** {@code sofrep diff} as a board or an auditor meets it: two bundles in, what differs out. */
class DiffTest {
  private static final String FIGURES =
      "nyckeltal,insats,kön,kategori,period,värde,enhet,täljare,nämnare,nedre,övre,status,källa\n";
  private static final String FINDINGS = "fil,rad,kolumn,nivå,kod,text,råd\n";

  @TempDir Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> inputs = new TreeMap<>(Map.of("forbund.yaml", "1"));
  private String version = "1.0";

  @BeforeEach
  void aBundle() throws IOException {
    files.put(
        "figures.csv",
        FIGURES
            + """
            deltagare.avslutade,Totalt,Totalt,,2019,4,antal,,,,,,d.csv
            avslutade.arbete,Totalt,Totalt,,2019,1,antal,,,,,,d.csv
            avslutade.arbete,Totalt,Totalt,,2019,25,procent,1,4,,,,d.csv
            """);
    files.put("findings.csv", FINDINGS + "d.csv,7,3,varning,input.x,Någon är 15 år.,\n");
    files.put(
        "rapport.html",
        """
        <html><head><title>x</title></head><body><nav>Innehåll</nav><h1>Året</h1>
        <p>Fyra slutade. En gick till <b>ar&shy;bete</b> &amp; trivs.</p><p>Vi är nöjda.</p>
        <table><tr><td>4</td></tr></table></body></html>
        """);
    files.put("tabeller/utfall.csv", "Insats,Avslutade,Till arbete\nRehab,4,1\nTotalt,4,1\n");
    files.put("diagram/utfall.svg", "<svg/>");
    write("a");
  }

  @Test
  void theSameBundleIsEqual() throws IOException {
    write("b");
    Sofrep run = diff();
    assertThat(run.code()).as("%s", run).isZero();
    assertThat(run.out()).isEqualTo("Före:  a\nEfter: b\n\nRapporterna är lika.\n");
    assertThat(diff("-f", "csv").out().lines()).hasSize(1);
    assertThat(diff("-f", "json").out()).isEqualTo("[\n]\n");
  }

  /** One more went to work: the figures, the sentence, the cell and the chart, and the cause. */
  @Test
  void oneChangeInTheInputIsFollowedThroughTheReport() throws IOException {
    inputs.put("forbund.yaml", "2");
    inputs.put("2019/deltagare.csv", "3");
    edit("figures.csv", "2019,1,antal", "2019,2,antal");
    edit("figures.csv", "2019,25,procent,1,4", "2019,50,procent,2,4");
    edit("rapport.html", "En gick", "Två gick");
    edit("tabeller/utfall.csv", "Rehab,4,1", "Rehab,4,2");
    edit("diagram/utfall.svg", "<svg/>", "<svg></svg>");
    write("b");
    Sofrep run = diff();
    assertThat(run.code()).as("%s", run).isEqualTo(4);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Före:  a
            Efter: b

            Varför
              nytt underlag: 2019/deltagare.csv
              ändrat underlag: forbund.yaml

            Nyckeltal – ändrade: 2, nya: 0, borttagna: 0
              avslutade.arbete, 2019, procent: 25 (1/4) → 50 (2/4)

            Texter – ändrade: 1, nya: 0, borttagna: 0
              Året
                - En gick till arbete & trivs.
                + Två gick till arbete & trivs.

            Tabellceller – ändrade: 1, nya: 0, borttagna: 0
              tabeller/utfall.csv: Rehab, Till arbete: 1 → 2

            Filer – ändrade: 2, nya: 0, borttagna: 0
              rapport.html
              diagram/utfall.svg
            """);
  }

  @Test
  void dataHasTheKeyInColumns() throws IOException {
    edit("figures.csv", "2019,4,antal", "2019,5,antal");
    write("b");
    Sofrep run = diff("-f", "csv");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out())
        .isEqualTo(
            """
            del,ändring,nyckeltal,insats,kön,kategori,period,enhet,plats,före,efter
            nyckeltal,ändrad,deltagare.avslutade,Totalt,Totalt,,2019,antal,figures.csv,4,5
            """);
  }

  @Test
  void aNumberWrittenAnotherWayIsTheSame() throws IOException {
    edit("figures.csv", "2019,4,antal", "2019,4.0,antal");
    write("b");
    assertThat(diff().code()).isZero();
  }

  @Test
  void figuresComeAndGo() throws IOException {
    edit("figures.csv", "deltagare.avslutade,", "deltagare.nya,");
    write("b");
    assertThat(diff().out())
        .contains("Nyckeltal – ändrade: 0, nya: 1, borttagna: 1\n")
        .contains("+ deltagare.nya, 2019, antal: 4\n- deltagare.avslutade, 2019, antal: 4\n");
  }

  @Test
  void aFindingThatOnlyMovedIsTheSame() throws IOException {
    edit("findings.csv", "d.csv,7,", "d.csv,8,");
    write("b");
    assertThat(diff().code()).isZero();

    edit("findings.csv", "15 år", "14 år");
    write("b");
    assertThat(diff().out())
        .contains(
            """
            Kontroller – nya: 1, borttagna: 1
            + d.csv: varning: Någon är 14 år.
            - d.csv: varning: Någon är 15 år.
            """);
  }

  @Test
  void wholeParagraphsComeAndGo() throws IOException {
    edit("rapport.html", "<p>Vi är nöjda.</p>", "<h2>Framåt</h2><p>Nästa år blir större.</p>");
    write("b");
    assertThat(diff().out())
        .contains(
            """
            Texter – ändrade: 0, nya: 2, borttagna: 1
              Året
                - Vi är nöjda.
                + Framåt
              Framåt
                + Nästa år blir större.
            """);
  }

  @Test
  void whatWasEditedByHandIsSaidToBeSo() throws IOException {
    write("b");
    Files.writeString(folder.resolve("b/rapport.html"), "<p>Vi är mycket nöjda.</p>");
    Files.writeString(folder.resolve("b/anteckning.txt"), "min egen");
    Sofrep run = diff();
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out())
        .contains("  ändrad för hand i den senare: rapport.html\n")
        .contains("  tillagd för hand i den senare: anteckning.txt\n")
        .contains("    + Vi är mycket nöjda.\n")
        .contains("+ anteckning.txt\n");
  }

  @Test
  void anotherVersionAndCommandAreCauses() throws IOException {
    version = "1.1";
    write("b");
    Sofrep run = diff("--lang", "en");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out())
        .isEqualTo(
            """
            Before: a
            After:  b

            Why
              another sofrep: 1.0 → 1.1

            Figures, checks, texts, tables and files are the same.
            """);
  }

  @Test
  void documentsOfDifferentYearsAreHeldAgainstEachOther() throws IOException {
    files.put("annan.html", files.remove("rapport.html").replace("Fyra", "Fem"));
    write("b");
    assertThat(diff().out()).contains("    - Fyra slutade.\n    + Fem slutade.\n");
  }

  @Test
  void manyDifferencesAreCountedNotPoured() throws IOException {
    StringBuilder more = new StringBuilder(files.get("figures.csv"));
    for (int i = 0; i < 3000; i++) {
      more.append("volym.deltagare,Totalt,Totalt,A").append(i).append(",2019,1,antal,,,,,,v\n");
    }
    files.put("figures.csv", more.toString());
    write("b");
    assertThat(diff().out()).contains("  … och 2960 till\n").hasSizeLessThan(5000);
    Sofrep data = diff("-f", "csv");
    assertThat(Csv.rows(data.out())).hasSize(2000);
    assertThat(data.err()).contains("de första 2000 av 3000 skillnader");
  }

  @Test
  void aFolderThatIsNoBundleIsAnError() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Sofrep run = diff();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("b är ingen rapportmapp: manifest.json saknas");

    Files.writeString(folder.resolve("b/manifest.json"), "{ trasig");
    assertThat(diff().code()).isEqualTo(3);
    assertThat(diff().err()).contains("a eller b går inte att läsa");
  }

  @Test
  void oneBundleIsTooFew() {
    Sofrep run = Sofrep.in(folder, "diff", "a");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("det saknas: RAPPORTMAPP");
  }

  private Sofrep diff(String... options) {
    String[] words = new String[options.length + 3];
    List<String> first = List.of("diff", "a", "b");
    for (int i = 0; i < words.length; i++) {
      words[i] = i < 3 ? first.get(i) : options[i - 3];
    }
    return Sofrep.in(folder, words);
  }

  private void edit(String file, String from, String to) {
    assertThat(files.get(file)).contains(from);
    files.put(file, files.get(file).replace(from, to));
  }

  private void write(String name) throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(name).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      outputs.put(
          file.getKey(), new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(path));
    }
    Manifest manifest = new Manifest(version, "sofrep annual 2019", inputs, outputs);
    Files.write(folder.resolve(name).resolve(Manifest.FILE), manifest.toJson());
  }
}
