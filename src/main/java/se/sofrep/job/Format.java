package se.sofrep.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The documents a bundle can hold besides its data. */
public enum Format {
  HTML,
  PDF,
  DOCX,
  XLSX;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> ofWord(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
