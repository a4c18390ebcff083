package se.sofrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;
import se.sofrep.testing.TinyWorkspace;

/** Answers in people's own words, looked for in every byte of what is published. */
class OwnWordsInReportsTest {
  private static final int RESPONDENTS = 20;
  private static final String NEEDLE = "nålord";

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    TinyWorkspace.of(folder, "Exempel").closed(2021, 40, 12);
    StringBuilder rows = new StringBuilder("datum;formulär;svarande;kön;fråga;svar\n");
    for (int i = 0; i < RESPONDENTS; i++) {
      answer(rows, i, "Har du fått hjälp?", i < 12 ? "Ja" : "Nej");
      answer(rows, i, "Hur mår du?", i < 8 ? "Bättre" : i < 18 ? "Oförändrat" : NEEDLE + i);
      answer(rows, i, "Vem hjälpte dig?", NEEDLE + "et i mitt liv " + i % 7);
      answer(rows, i, "Vad vill du säga?", "Jag har " + NEEDLE + " nummer " + i);
    }
    Files.writeString(folder.resolve("2021/formular.csv"), rows, StandardCharsets.UTF_8);
  }

  private static void answer(StringBuilder rows, int i, String question, String answer) {
    String gender = i % 2 == 0 ? "Kvinna" : "Man";
    rows.append("2021-05-10;Uppföljning;s%d;%s;%s;%s\n".formatted(i, gender, question, answer));
  }

  private Path bundle(String... words) {
    List<String> all = new ArrayList<>(List.of("annual", "2021", "--formats", "html,docx,xlsx"));
    all.addAll(List.of(words));
    Sofrep run = Sofrep.in(folder, all.toArray(String[]::new));
    assertThat(run.code()).as(run.toString()).isZero();
    return Path.of(run.out().strip());
  }

  /** Every file, and every part of those that are archives. */
  private static List<String> withNeedle(Path bundle) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(bundle)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().matches(".*\\.(docx|xlsx)")) {
          try (InputStream in = Files.newInputStream(file);
              ZipInputStream parts = new ZipInputStream(in)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
              look(file + "!" + part.getName(), parts.readAllBytes(), found);
            }
          }
        } else {
          look(file.toString(), Files.readAllBytes(file), found);
        }
      }
    }
    return found;
  }

  private static void look(String name, byte[] bytes, List<String> found) {
    if (new String(bytes, StandardCharsets.UTF_8).contains(NEEDLE)) {
      found.add(name);
    }
  }

  @Test
  void nothingOfThemIsInThePublicBundle() throws IOException {
    assertThat(withNeedle(bundle("--edition", "publik"))).isEmpty();
  }

  /** The test of the test. */
  @Test
  void theInternEditionHasThem() throws IOException {
    assertThat(withNeedle(bundle())).isNotEmpty();
  }

  @Test
  void whatManyHaveAnsweredStandsAndTheOthersAreTogether() throws IOException {
    Path bundle = bundle("--edition", "publik");
    assertThat(Csv.rows(bundle.resolve("figures.csv")))
        .filteredOn(row -> row.get("nyckeltal").equals("formulär.svar"))
        .filteredOn(row -> !row.get("kategori").contains("av dem som"))
        .extracting(row -> row.get("kategori"))
        .contains(
            "Uppföljning / Har du fått hjälp? / Ja",
            "Uppföljning / Hur mår du? / Bättre",
            "Uppföljning / Hur mår du? / Annat svar")
        .doesNotContain("Uppföljning / Vad vill du säga? / Annat svar");
    assertThat(Files.readString(bundle.resolve("arsredovisning-2021-publik.html")))
        .contains("Frågor som besvarats i fritext redovisas inte här.");
  }
}
