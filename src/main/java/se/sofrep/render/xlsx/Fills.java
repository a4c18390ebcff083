package se.sofrep.render.xlsx;

import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import se.sofrep.document.Chart;

/** Colour and pattern of a native chart's series: what a series stands for, also without colour. */
final class Fills {
  private static final int[] STEPS = {0xE3EEF3, 0xBBD6E2, 0x8FBBCF, 0x5C9AB8, 0x2C749A, 0x12405A};

  private Fills() {}

  static void set(XDDFChartData.Series series, Chart.Role role, int index) {
    series.setFillProperties(fill(role, index));
    series.setLineProperties(new XDDFLineProperties(solid(0x12405A)));
  }

  private static XDDFFillProperties fill(Chart.Role role, int index) {
    return switch (role) {
      case WOMEN, OUTCOME, AFTER, TOTAL -> solid(0x12405A);
      case MEN -> hatched(0xC8772B, PresetPattern.WIDE_UPWARD_DIAGONAL);
      case OTHER_1 -> hatched(0x5C9AB8, PresetPattern.WIDE_DOWNWARD_DIAGONAL);
      case OTHER_2 -> hatched(0x6B6B6B, PresetPattern.PERCENT_25);
      case BUDGET, BEFORE, YEAR_BEFORE -> solid(0xBBD6E2);
      case TARGET -> hatched(0x6B6B6B, PresetPattern.LIGHT_VERTICAL);
      case STEP -> solid(STEPS[Math.min(index, STEPS.length - 1)]);
    };
  }

  private static XDDFSolidFillProperties solid(int rgb) {
    return new XDDFSolidFillProperties(colour(rgb));
  }

  private static XDDFFillProperties hatched(int rgb, PresetPattern pattern) {
    XDDFPatternFillProperties fill = new XDDFPatternFillProperties();
    fill.setPresetPattern(pattern);
    fill.setForegroundColor(colour(rgb));
    fill.setBackgroundColor(colour(0xFFFFFF));
    return fill;
  }

  private static XDDFColor colour(int rgb) {
    return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
