package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.sofrep.document.Block.KeyFigure;
import se.sofrep.render.markup.Typeface;

/** Big numbers side by side, each under a rule of its own: label, number, remark. */
final class KeyFigureTable {
  private static final int A_ROW = 3;
  private static final int GAP = 300;
  private static final int WIDTH = (Sections.TEXT_WIDTH - (A_ROW - 1) * GAP) / A_ROW;

  /** Largest type size of the number, in half points: what its style has. */
  private static final int LARGEST = 44;

  private static final int TWIPS_A_HALF_POINT = 10;

  private KeyFigureTable() {}

  static void write(Body body, List<KeyFigure> figures, String colour) {
    if (figures.isEmpty()) {
      return;
    }
    Grid grid = new Grid(body, "PlainTable", WIDTH, GAP, WIDTH, GAP, WIDTH);
    for (int from = 0; from < figures.size(); from += A_ROW) {
      boolean more = from + A_ROW < figures.size();
      Grid.Row row = grid.row();
      for (int i = from; i < from + A_ROW; i++) {
        if (i > from) {
          row.cell(1).paragraph("TableText");
        }
        Grid.Cell cell = row.cell(1);
        if (i < figures.size()) {
          Rule.ACCENT.over(cell.properties(), colour);
          figure(cell, figures.get(i), more);
        } else {
          cell.paragraph("TableText");
        }
      }
    }
    body.closeTable();
  }

  private static void figure(Grid.Cell cell, KeyFigure figure, boolean keep) {
    Text.run(cell.paragraph("KeyFigureLabel"), figure.label());
    CTP value = cell.paragraph("KeyFigure");
    CTR run = Text.run(value, figure.value().printed());
    int size = size(figure.value().printed());
    if (size < LARGEST) {
      Text.properties(run).addNewSz().setVal(BigInteger.valueOf(size));
    }
    CTP remark = cell.paragraph("KeyFigureRemark");
    if (!figure.remark().isEmpty()) {
      Text.run(remark, figure.remark());
    }
    if (keep) {
      remark.getPPr().addNewKeepNext();
    }
  }

  /** Small enough that the number stands on one line. */
  private static int size(String number) {
    double ems = Math.max(1, Typeface.BOLD.width(number));
    return (int) Math.min(LARGEST, WIDTH / (ems * TWIPS_A_HALF_POINT));
  }
}
