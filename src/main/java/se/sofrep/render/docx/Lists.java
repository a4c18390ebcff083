package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.document.Block;
import se.sofrep.render.markup.BlockVisitor;

/** Lists within lists; an item's further paragraphs stand under its first. */
final class Lists {
  /** How much further in each level's words stand, as in {@code docx-numbering.xml}. */
  private static final int INDENT = 425;

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
    write(list, 0);
  }

  private void write(Block.Items list, int depth) {
    BigInteger number = list.ordered() ? numbering.ordered() : numbering.bullets();
    String style = list.ordered() ? "ListNumber" : "ListBullet";
    int level = Math.min(depth, Numbering.LEVELS - 1);
    for (List<Block> item : list.items()) {
      boolean first = true;
      for (Block block : item) {
        if (block instanceof Block.Items nested) {
          write(nested, depth + 1);
        } else if (block instanceof Block.Paragraph paragraph) {
          CTP line = body.paragraph(first ? style : "ListContinue");
          if (first) {
            numbered(line, number, level);
          } else {
            line.getPPr().addNewInd().setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
          }
          prose.write(line, paragraph.content());
        } else {
          others.visit(block);
        }
        first = false;
      }
    }
  }

  private static void numbered(CTP line, BigInteger number, int level) {
    CTNumPr properties = line.getPPr().addNewNumPr();
    properties.addNewIlvl().setVal(BigInteger.valueOf(level));
    properties.addNewNumId().setVal(number);
  }
}
