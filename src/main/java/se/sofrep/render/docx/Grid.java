package se.sofrep.render.docx;

import java.math.BigInteger;
import java.util.Arrays;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word table of fixed column widths, built row by row; rows are never cut by a page's end. */
final class Grid {
  private final CTTbl table;
  private final int[] widths;

  Grid(Body body, String style, int... widths) {
    this.table = body.table();
    this.widths = widths.clone();
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(style);
    width(properties.addNewTblW(), Arrays.stream(widths).sum());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  Row row() {
    return new Row(table.addNewTr());
  }

  private static void width(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }

  /** A row that is filled from the left. */
  final class Row {
    private final CTRow row;
    private int column;

    private Row(CTRow row) {
      this.row = row;
      row.addNewTrPr().addNewCantSplit();
    }

    /** Repeated at the top of each page that the table goes on to. */
    Row repeated() {
      CTTrPr properties = row.getTrPr();
      properties.addNewTblHeader();
      return this;
    }

    /** The next cell, over so many columns. */
    Cell cell(int span) {
      int width = 0;
      for (int i = column; i < column + span; i++) {
        width += widths[i];
      }
      column += span;
      CTTc cell = row.addNewTc();
      CTTcPr properties = cell.addNewTcPr();
      width(properties.addNewTcW(), width);
      if (span > 1) {
        properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
      }
      return new Cell(cell);
    }
  }

  /** A cell; Word wants at least one paragraph in each. */
  record Cell(CTTc cell) {
    CTP paragraph(String style) {
      CTP paragraph = cell.addNewP();
      Text.style(paragraph, style);
      return paragraph;
    }

    CTTcPr properties() {
      return cell.getTcPr();
    }
  }
}
