package se.sofrep.render.docx;

import java.math.BigInteger;

/** Hands out the document's lists: one for all bullets, one of its own for each ordered list. */
final class Numbering {
  /** Levels that {@code docx-numbering.xml} describes; deeper lists look like the deepest. */
  static final int LEVELS = 4;

  private static final int BULLETS = 1;
  private int last = BULLETS;

  BigInteger bullets() {
    return BigInteger.valueOf(BULLETS);
  }

  /** A list that starts at 1 again. */
  BigInteger ordered() {
    return BigInteger.valueOf(++last);
  }

  /** The lists handed out, as elements of the numbering part. */
  String lists() {
    StringBuilder xml = new StringBuilder();
    for (int id = BULLETS + 1; id <= last; id++) {
      xml.append("<w:num w:numId=\"").append(id).append("\"><w:abstractNumId w:val=\"1\"/>");
      for (int level = 0; level < LEVELS; level++) {
        xml.append("<w:lvlOverride w:ilvl=\"").append(level).append("\">");
        xml.append("<w:startOverride w:val=\"1\"/></w:lvlOverride>");
      }
      xml.append("</w:num>");
    }
    return xml.toString();
  }
}
