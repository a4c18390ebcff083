package se.sofrep.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names that are safe as anchors, file names and keys. */
public final class AsciiName {
  private AsciiName() {}

  /**
   * Lower-case ASCII with single hyphens: {@code Våld i nära relation} becomes {@code
   * vald-i-nara-relation}. Empty when nothing of the name is left.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && endsInWord(out)) {
        out.append('-');
      }
    }
    if (!out.isEmpty() && !endsInWord(out)) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** Two names with the same key are the same to a person who typed one of them: no hyphens. */
  public static String key(String name) {
    return of(name).replace("-", "");
  }

  private static boolean endsInWord(StringBuilder out) {
    return !out.isEmpty() && out.charAt(out.length() - 1) != '-';
  }
}
