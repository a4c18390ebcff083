package se.sofrep.render.chart;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import se.sofrep.document.Chart;

/**
 * What a chart was drawn as, kept as long as somebody holds the chart: the page, the text document
 * and the folder of charts want the same pictures, at the same time from several threads. The first
 * draws, the others wait for it.
 */
final class Drawn {
  private static final Map<Chart, Drawn> KEPT = Collections.synchronizedMap(new WeakHashMap<>());

  private final Object pngLock = new Object();
  private final Object svgLock = new Object();
  private byte[] png;
  private String svg;

  private Drawn() {}

  static byte[] png(Chart chart) {
    Drawn drawn = of(chart);
    synchronized (drawn.pngLock) {
      if (drawn.png == null) {
        drawn.png = Png.of(chart);
      }
      return drawn.png.clone();
    }
  }

  static String svg(Chart chart) {
    Drawn drawn = of(chart);
    synchronized (drawn.svgLock) {
      if (drawn.svg == null) {
        drawn.svg = Svg.of(chart);
      }
      return drawn.svg;
    }
  }

  private static Drawn of(Chart chart) {
    return KEPT.computeIfAbsent(chart, first -> new Drawn());
  }
}
