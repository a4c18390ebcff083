package se.sofrep.source.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A SIE file's bytes as text. The standard says code page 437, and {@code #FORMAT PC8} stands in
 * every file whatever its bytes are, so the bytes decide: a byte order mark; else valid UTF-8 with
 * at least one byte above 127; else the code page in which more of those bytes are Swedish letters.
 *
 * @param charset the character set's name, for people
 * @param repaired whether code page 437 had been taken for Windows-1252 before the file reached us
 */
record SieText(String text, String charset, boolean repaired) {
  static final Charset CP437 = Charset.forName("IBM437");
  private static final Charset CP1252 = Charset.forName("windows-1252");

  /** å ä ö Å Ä Ö é as bytes of code page 437 and of Windows-1252. */
  private static final String LETTERS_437 = "\u0086\u0084\u0094\u008f\u008e\u0099\u0082";

  private static final String LETTERS_1252 = "\u00e5\u00e4\u00f6\u00c5\u00c4\u00d6\u00e9";

  /** What å ä ö Å Ä Ö é of code page 437 look like when read as Windows-1252 (Å has no sign). */
  private static final String MISREAD = "\u2020\u201e\u201d\u008f\u017d\u2122\u201a";

  private static final String MEANT = "\u00e5\u00e4\u00f6\u00c5\u00c4\u00d6\u00e9";

  static SieText of(byte[] bytes) {
    String signs = new String(bytes, StandardCharsets.ISO_8859_1);
    if (signs.startsWith("\u00ef\u00bb\u00bf")) {
      return repair(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
    }
    if (signs.startsWith("\u00ff\u00fe")) {
      return repair(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16");
    }
    if (signs.startsWith("\u00fe\u00ff")) {
      return repair(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16");
    }
    if (signs.chars().allMatch(sign -> sign < 0x80)) {
      return new SieText(new String(bytes, CP437), "ASCII", false);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return repair(text, "UTF-8");
    } catch (CharacterCodingException e) {
      return count(signs, LETTERS_1252) > count(signs, LETTERS_437)
          ? new SieText(new String(bytes, CP1252), "Windows-1252", false)
          : new SieText(new String(bytes, CP437), "CP437", false);
    }
  }

  /**
   * Undoes a mistaken reading upstream, only when the text has its signs beside letters and none of
   * the letters they should have been.
   */
  private static SieText repair(String text, String charset) {
    boolean beside = false;
    for (int i = 1; i < text.length(); i++) {
      if (MEANT.indexOf(text.charAt(i)) >= 0) {
        return new SieText(text, charset, false);
      }
      beside |= MISREAD.indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i - 1));
    }
    if (!beside) {
      return new SieText(text, charset, false);
    }
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < mended.length(); i++) {
      int which = MISREAD.indexOf(mended.charAt(i));
      if (which >= 0) {
        mended.setCharAt(i, MEANT.charAt(which));
      }
    }
    return new SieText(mended.toString(), charset, true);
  }

  private static long count(String signs, String letters) {
    return signs.chars().filter(sign -> letters.indexOf(sign) >= 0).count();
  }
}
