package se.sofrep.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.sofrep.document.Table;
import se.sofrep.render.data.FormulaText;

/** Cell styles, each made once: a workbook holds only so many. */
final class Looks {
  private static final byte[] ACCENT = {0x0B, 0x4A, 0x5C};
  private static final byte[] SOFT = {0x4A, 0x54, 0x59};
  private static final byte[] WARN = {(byte) 0xA3, 0x21, 0x0D};
  private static final byte[] HAIR = {(byte) 0xC9, (byte) 0xD0, (byte) 0xD3};
  private static final int TITLE_POINTS = 14;
  private static final int POINTS = 11;
  private static final int NOTE_POINTS = 10;

  private final XSSFWorkbook workbook;
  private final XSSFFont plain;
  private final XSSFFont bold;
  private final XSSFFont link;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.plain = font(POINTS, false, null);
    this.bold = font(POINTS, true, null);
    this.link = font(POINTS, false, ACCENT);
    link.setUnderline(FontUnderline.SINGLE);
  }

  private XSSFFont font(int points, boolean strong, byte[] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(strong);
    if (colour != null) {
      font.setColor(new XSSFColor(colour, null));
    }
    return font;
  }

  /** Words outside tables; the workbook's own default leaves the font to a theme it lacks. */
  XSSFCellStyle text() {
    return style("text", s -> s.setFont(plain));
  }

  XSSFCellStyle title() {
    return style("title", s -> s.setFont(font(TITLE_POINTS, true, ACCENT)));
  }

  XSSFCellStyle warning() {
    return style("warning", s -> s.setFont(font(POINTS, true, WARN)));
  }

  XSSFCellStyle note() {
    return style("note", s -> s.setFont(font(NOTE_POINTS, false, SOFT)));
  }

  XSSFCellStyle link() {
    return style(
        "link",
        s -> {
          s.setFont(link);
          s.setVerticalAlignment(VerticalAlignment.TOP);
        });
  }

  XSSFCellStyle wrappedLink() {
    return style(
        "wrapped link",
        s -> {
          s.setFont(link);
          s.setVerticalAlignment(VerticalAlignment.TOP);
          s.setWrapText(true);
        });
  }

  XSSFCellStyle heading(boolean number) {
    return style(
        "heading " + number,
        s -> {
          s.setFont(bold);
          s.setWrapText(true);
          s.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
          s.setVerticalAlignment(VerticalAlignment.BOTTOM);
          s.setBorderBottom(BorderStyle.MEDIUM);
        });
  }

  XSSFCellStyle group() {
    return style(
        "group",
        s -> {
          s.setFont(bold);
          s.setAlignment(HorizontalAlignment.CENTER);
          s.setBorderBottom(BorderStyle.THIN);
        });
  }

  /** A cell of a table: number format by column, weight and rule by row. */
  XSSFCellStyle cell(Table.Format format, Table.Kind kind) {
    return style(
        format + " " + kind,
        s -> {
          boolean text = format == Table.Format.TEXT;
          s.setFont(kind == Table.Kind.BODY ? plain : bold);
          s.setDataFormat(workbook.createDataFormat().getFormat(pattern(format)));
          s.setAlignment(text ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
          s.setVerticalAlignment(VerticalAlignment.TOP);
          s.setWrapText(text);
          s.setBorderBottom(BorderStyle.HAIR);
          s.setBottomBorderColor(new XSSFColor(HAIR, null));
          if (kind == Table.Kind.TOTAL || kind == Table.Kind.SUBTOTAL) {
            s.setBorderTop(BorderStyle.THIN);
          }
          if (kind == Table.Kind.TOTAL) {
            s.setBorderBottom(BorderStyle.MEDIUM);
            s.setBottomBorderColor(null);
          }
        });
  }

  /** A plotted value. */
  XSSFCellStyle plotted(boolean percent) {
    return style(
        "plotted " + percent,
        s -> s.setDataFormat(workbook.createDataFormat().getFormat(percent ? "0.0" : "#,##0")));
  }

  /** Thousands keep their kronor: the format's closing comma divides what is shown. */
  private static String pattern(Table.Format format) {
    return switch (format) {
      case TEXT -> "@";
      case COUNT, KRONOR, DAYS -> "#,##0";
      case PERCENT -> "0";
      case PERCENT_1 -> "0.0";
      case THOUSANDS -> "#,##0,";
    };
  }

  /**
   * Marks the words that would be reckoned as a formula once somebody has edited their cell, or
   * saved the sheet as text and opened it again: what an apostrophe typed before them does.
   */
  void markWords() {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && FormulaText.isFormula(cell.getStringCellValue())) {
            cell.setCellStyle(quoted((XSSFCellStyle) cell.getCellStyle()));
          }
        }
      }
    }
  }

  private XSSFCellStyle quoted(XSSFCellStyle look) {
    return style(
        "quoted " + look.getIndex(),
        s -> {
          s.cloneStyleFrom(look);
          s.setQuotePrefixed(true);
        });
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
    return made.computeIfAbsent(
        name,
        key -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(plain);
          look.accept(style);
          return style;
        });
  }
}
