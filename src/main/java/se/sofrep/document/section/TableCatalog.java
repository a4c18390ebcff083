package se.sofrep.document.section;

import java.util.Map;

/** Every table a template may ask for, by name. A new table is a new line here. */
public final class TableCatalog {
  private TableCatalog() {}

  public static final Map<String, TableSection> ALL = Map.of();
}
