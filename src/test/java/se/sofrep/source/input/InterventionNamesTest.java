package se.sofrep.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.Association;
import se.sofrep.testing.TestAssociation;

class InterventionNamesTest {
  @TempDir Path folder;

  private final TestAssociation association =
      TestAssociation.with("Nya vägar", "Vägarna", "Projekt 12/3").and("Rehab");

  private Deltagare read(Association from, String... names) throws IOException {
    StringBuilder text = new StringBuilder("id;insats;kön;ålder;startdatum\n");
    for (int i = 0; i < names.length; i++) {
      text.append("p" + i + ";" + names[i] + ";Man;34;2019-01-01\n");
    }
    return Deltagare.read(folder, from, text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nya vägar",
        "NYA VÄGAR",
        "nya_vagar",
        " Nya\u00a0vägar ",
        "vägarna",
        "projekt 12/3"
      })
  void nameAndAlias_inAnyWriting_areTheIntervention(String name) throws IOException {
    assertThat(read(association.build(), name).only().intervention()).isEqualTo("Nya vägar");
  }

  @Test
  void ownNames_areTheIntervention() throws IOException {
    Association own = association.values(Map.of("insats", Map.of("NV-2", "Nya vägar"))).build();

    assertThat(read(own, "nv-2").only().intervention()).isEqualTo("Nya vägar");
  }

  @Test
  void aMisspeltName_isOneError_withTheCountOfRows_andTheLineToAdd() throws IOException {
    Deltagare read = read(association.build(), "Rehab", "Nya väggar", "Nya Väggar");

    assertThat(read.codes()).containsExactly("input.unknown-insats d.csv:3:2");
    assertThat(Said.texts(read.findings()).get(0))
        .startsWith("Insatsen \"Nya väggar\" finns inte i forbund.yaml")
        .contains("Menas Nya vägar?")
        .containsPattern("2 rader|rader: 2");
    assertThat(Said.hints(read.findings()))
        .containsExactly(
            "Lägg till alias: [\"Nya väggar\"] på insatsen Nya vägar i forbund.yaml, eller lägg"
                + " till insatsen: - namn: \"Nya väggar\"");
    assertThat(read.rows()).hasSize(1);
  }

  @Test
  void aNumberedNameOfItsOwn_isNotOfferedAsAnAlias() throws IOException {
    Deltagare read = read(association.build(), "Rehab 2");

    assertThat(read.codes()).containsExactly("input.strange-insats d.csv:2:2");
  }

  @Test
  void aNameLikeNoOther_isToldWithTheNamesThereAre() throws IOException {
    Deltagare read = read(association.build(), "Xyzzy");

    assertThat(read.codes()).containsExactly("input.strange-insats d.csv:2:2");
    assertThat(Said.hints(read.findings()).get(0))
        .contains("- namn: \"Xyzzy\"")
        .contains("Nya vägar, Rehab, Vägarna, Projekt 12/3");
  }

  @Test
  void anEmptyName_isMissing() throws IOException {
    assertThat(read(association.build(), "").codes())
        .containsExactly("input.missing-value d.csv:2:2");
  }
}
