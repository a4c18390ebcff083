package se.sofrep.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** A rule over or under a cell. Widths are eighths of a point. */
enum Rule {
  /** Between rows. */
  HAIR(3, "C9D0D3"),
  /** Under a heading that spans columns. */
  GROUP(4, "6B767B"),
  /** Over a sum. */
  SUM(5, "1B2326"),
  /** Round the table's head and foot, and round the total. */
  STRONG(8, "1B2326"),
  /** Over a key figure. */
  ACCENT(16, "0B4A5C");

  private final int eighths;
  private final String colour;

  Rule(int eighths, String colour) {
    this.eighths = eighths;
    this.colour = colour;
  }

  void over(CTTcPr cell) {
    over(cell, colour);
  }

  /** In a colour of the report's own. */
  void over(CTTcPr cell, String own) {
    draw(borders(cell).addNewTop(), own);
  }

  void under(CTTcPr cell) {
    draw(borders(cell).addNewBottom(), colour);
  }

  private static CTTcBorders borders(CTTcPr cell) {
    return cell.isSetTcBorders() ? cell.getTcBorders() : cell.addNewTcBorders();
  }

  private void draw(CTBorder border, String colour) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.ZERO);
    border.setColor(colour);
  }
}
