package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Word's fields, bookmarks and links inside the document, which POI has no words for. */
final class Fields {
  private Fields() {}

  /** A field with the result it shows until Word computes it anew. */
  static void add(CTP paragraph, String instruction, String result) {
    add(paragraph::addNewR, instruction, result);
  }

  /**
   * The same wherever runs can be made.
   *
   * @param runs makes the next run, with the look it is to have
   */
  static void add(Supplier<CTR> runs, String instruction, String result) {
    begin(runs, instruction);
    Text.words(runs.get(), result);
    mark(runs.get(), STFldCharType.END);
  }

  /** Opens a field whose result is what is written until {@link #end}, paragraphs included. */
  static void begin(CTP paragraph, String instruction) {
    begin(paragraph::addNewR, instruction);
  }

  private static void begin(Supplier<CTR> runs, String instruction) {
    mark(runs.get(), STFldCharType.BEGIN);
    instruction(runs.get(), instruction);
    mark(runs.get(), STFldCharType.SEPARATE);
  }

  static void end(CTP paragraph) {
    mark(paragraph.addNewR(), STFldCharType.END);
  }

  /** Bookmarks what the action writes. */
  static void bookmarked(CTP paragraph, Bookmarks bookmarks, String anchor, Runnable action) {
    BigInteger number = BigInteger.valueOf(bookmarks.number(anchor));
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(number);
    start.setName(bookmarks.name(anchor));
    action.run();
    paragraph.addNewBookmarkEnd().setId(number);
  }

  private static void mark(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }

  private static void instruction(CTR run, String instruction) {
    CTText text = run.addNewInstrText();
    text.setStringValue(" " + instruction + " ");
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}
