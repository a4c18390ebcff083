package se.sofrep.document.section;

import java.util.Map;

/** Every chart a template may ask for, by name. A new chart is a new line here. */
public final class ChartCatalog {
  private ChartCatalog() {}

  public static final Map<String, ChartSection> ALL = Map.of();
}
