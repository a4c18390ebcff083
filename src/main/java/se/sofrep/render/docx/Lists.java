package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.document.Block;
import se.sofrep.render.markup.BlockVisitor;

/** Lists within lists; an item's further paragraphs stand under its first. */
final class Lists {
  /** How much further in each level's words stand, as in {@code docx-numbering.xml}. */
  private static final int INDENT = 425;

  /** From a bullet to its words, likewise. */
  private static final int HANGING = 283;

  /** Where the words of the box begin, as in the style Callout. */
  private static final int BOX = 220;

  private final Body body;
  private final Prose prose;
  private final Numbering numbering;
  private final BlockVisitor others;

  /**
   * @param others writes what is neither paragraph nor list
   */
  Lists(Body body, Prose prose, Numbering numbering, BlockVisitor others) {
    this.body = body;
    this.prose = prose;
    this.numbering = numbering;
    this.others = others;
  }

  void write(Block.Items list) {
    write(list, 0, false);
  }

  /** A list that goes on with the box of the callout above. */
  void writeBoxed(Block.Items list) {
    write(list, 0, true);
  }

  private void write(Block.Items list, int depth, boolean boxed) {
    BigInteger number = list.ordered() ? numbering.ordered() : numbering.bullets();
    int level = Math.min(depth, Numbering.LEVELS - 1);
    for (List<Block> item : list.items()) {
      boolean first = true;
      for (Block block : item) {
        if (block instanceof Block.Items nested) {
          write(nested, depth + 1, boxed);
        } else if (block instanceof Block.Paragraph paragraph) {
          CTP line = body.paragraph(style(list, first, boxed));
          if (first) {
            numbered(line, number, level);
          }
          indented(line, level, first, boxed);
          prose.write(line, paragraph.content());
        } else {
          others.visit(block);
        }
        first = false;
      }
    }
  }

  private static String style(Block.Items list, boolean first, boolean boxed) {
    if (boxed) {
      return "CalloutItem";
    }
    if (!first) {
      return "ListContinue";
    }
    return list.ordered() ? "ListNumber" : "ListBullet";
  }

  private static void numbered(CTP line, BigInteger number, int level) {
    CTNumPr properties = line.getPPr().addNewNumPr();
    properties.addNewIlvl().setVal(BigInteger.valueOf(level));
    properties.addNewNumId().setVal(number);
  }

  /**
   * A first line stands where its numbering says; in the box at the left edge of the callout's
   * words, or the box would step in.
   */
  private static void indented(CTP line, int level, boolean first, boolean boxed) {
    long left = boxed ? BOX + HANGING + (long) INDENT * level : (long) INDENT * (level + 1);
    if (boxed || !first) {
      CTInd indent = line.getPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf(left));
      if (first) {
        indent.setHanging(BigInteger.valueOf(HANGING));
      }
    }
  }
}
