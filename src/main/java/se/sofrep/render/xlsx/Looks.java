package se.sofrep.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.sofrep.document.Table;

/** Cell styles, each made once: a workbook holds only so many. */
final class Looks {
  private static final byte[] ACCENT = {0x12, 0x40, 0x5A};

  private final XSSFWorkbook workbook;
  private final XSSFFont plain;
  private final XSSFFont bold;
  private final XSSFFont title;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.plain = font(11, false);
    this.bold = font(11, true);
    this.title = font(14, true);
    this.title.setColor(new XSSFColor(ACCENT, null));
  }

  private XSSFFont font(int points, boolean strong) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(strong);
    return font;
  }

  XSSFCellStyle title() {
    return made.computeIfAbsent("title", key -> style(title));
  }

  XSSFCellStyle text() {
    return made.computeIfAbsent("text", key -> wrapped(style(plain)));
  }

  XSSFCellStyle link() {
    return made.computeIfAbsent(
        "link",
        key -> {
          XSSFFont font = font(11, false);
          font.setUnderline(org.apache.poi.ss.usermodel.FontUnderline.SINGLE);
          font.setColor(new XSSFColor(ACCENT, null));
          return style(font);
        });
  }

  XSSFCellStyle heading(boolean number) {
    return made.computeIfAbsent(
        "heading" + number,
        key -> {
          XSSFCellStyle style = wrapped(style(bold));
          style.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          style.setBorderBottom(BorderStyle.MEDIUM);
          return style;
        });
  }

  XSSFCellStyle group() {
    return made.computeIfAbsent(
        "group",
        key -> {
          XSSFCellStyle style = style(bold);
          style.setAlignment(HorizontalAlignment.CENTER);
          style.setBorderBottom(BorderStyle.THIN);
          return style;
        });
  }

  /** A cell of a table: number format by column, weight and rule by row. */
  XSSFCellStyle cell(Table.Format format, Table.Kind kind) {
    return made.computeIfAbsent(
        format + " " + kind,
        key -> {
          XSSFCellStyle style = style(kind == Table.Kind.BODY ? plain : bold);
          style.setDataFormat(workbook.createDataFormat().getFormat(pattern(format)));
          style.setAlignment(
              format == Table.Format.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setWrapText(format == Table.Format.TEXT);
          if (kind == Table.Kind.TOTAL || kind == Table.Kind.SUBTOTAL) {
            style.setBorderTop(BorderStyle.THIN);
          }
          return style;
        });
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

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
