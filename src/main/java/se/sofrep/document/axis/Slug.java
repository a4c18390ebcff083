package se.sofrep.document.axis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** ASCII names for tables and charts: {@code fordelning-alder-rehab}. The same words, same name. */
public final class Slug {
  private Slug() {}

  /** The words that are not empty, joined by hyphens; å and ä become a, ö becomes o. */
  public static String of(String... words) {
    return Arrays.stream(words)
        .filter(word -> !word.isBlank())
        .map(Slug::word)
        .collect(Collectors.joining("-"));
  }

  private static String word(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ø", "o")
            .replace("æ", "ae")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    // A name without one Latin letter still needs a stable one of its own.
    return plain.isEmpty() ? "x" + Integer.toHexString(word.hashCode()) : plain;
  }
}
