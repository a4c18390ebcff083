package se.sofrep.render.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Words in a paragraph. */
final class Text {
  private Text() {}

  static void style(CTP paragraph, String style) {
    paragraph.addNewPPr().addNewPStyle().setVal(style);
  }

  static CTR run(CTP paragraph, String words) {
    CTR run = paragraph.addNewR();
    words(run, words);
    return run;
  }

  static CTR strong(CTP paragraph, String words) {
    CTR run = strong(paragraph);
    words(run, words);
    return run;
  }

  /** An empty bold run. */
  static CTR strong(CTP paragraph) {
    CTR run = paragraph.addNewR();
    run.addNewRPr().addNewB();
    return run;
  }

  static CTRPr properties(CTR run) {
    return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
  }

  /** Line breaks and other control characters in data are spaces in print. */
  static void words(CTR run, String words) {
    CTText text = run.addNewT();
    String clean =
        words.codePoints().anyMatch(Character::isISOControl)
            ? words.replaceAll("\\p{Cntrl}+", " ")
            : words;
    text.setStringValue(clean);
    if (!clean.equals(clean.strip())) {
      text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }
}
