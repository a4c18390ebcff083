package se.sofrep.domain;

import java.util.List;
import java.util.Optional;

/** Age bands in rising order, without gaps or overlaps inside. */
public record AgeBands(List<Band> bands) {

  /**
   * @param label as written in {@code forbund.yaml}: {@code –29}, {@code 30–44}, {@code 60–}
   * @param low lowest age in whole years
   * @param high highest age in whole years
   */
  public record Band(String label, int low, int high) {}

  public AgeBands {
    bands = List.copyOf(bands);
  }

  /** The band that holds an age; empty when none does. */
  public Optional<String> of(int age) {
    return bands.stream()
        .filter(band -> band.low() <= age && age <= band.high())
        .map(Band::label)
        .findFirst();
  }

  public List<String> labels() {
    return bands.stream().map(Band::label).toList();
  }
}
