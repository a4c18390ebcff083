package se.sofrep.render.xlsx;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.xmlbeans.XmlCursor;
import se.sofrep.render.chart.SeriesFill;

/** Colour and pattern of a native chart's series, the same as in the drawn charts. */
final class Fills {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final double OUTLINE_POINTS = 0.75;

  private Fills() {}

  static void set(XDDFChartData.Series series, SeriesFill look) {
    if (look.pattern() == SeriesFill.Pattern.NONE) {
      series.setFillProperties(solid(look.fill()));
    }
    XDDFLineProperties line = new XDDFLineProperties(solid(look.edge()));
    line.setWidth(OUTLINE_POINTS);
    series.setLineProperties(line);
    if (look.pattern() != SeriesFill.Pattern.NONE) {
      hatch(series.getShapeProperties(), look);
    }
  }

  /** POI's small schemas lack pattern fills, so the element is written by hand, before the line. */
  private static void hatch(XDDFShapeProperties shape, SeriesFill look) {
    String preset =
        switch (look.pattern()) {
          case RISING -> "wdUpDiag";
          case FALLING -> "wdDnDiag";
          case CROSSED -> "openDmnd";
          case NONE -> throw new IllegalArgumentException("no pattern");
        };
    try (XmlCursor cursor = shape.getXmlObject().newCursor()) {
      cursor.toFirstContentToken();
      cursor.beginElement(new QName(DRAWING, "pattFill", "a"));
      cursor.insertAttributeWithValue("prst", preset);
      colour(cursor, "fgClr", look.lines());
      colour(cursor, "bgClr", look.fill());
    }
  }

  private static void colour(XmlCursor cursor, String role, int rgb) {
    cursor.beginElement(new QName(DRAWING, role, "a"));
    cursor.beginElement(new QName(DRAWING, "srgbClr", "a"));
    cursor.insertAttributeWithValue("val", "%06X".formatted(rgb));
    cursor.toParent();
    cursor.toParent();
    cursor.toEndToken();
    cursor.toNextToken();
  }

  private static XDDFSolidFillProperties solid(int rgb) {
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XDDFSolidFillProperties(XDDFColor.from(bytes));
  }
}
