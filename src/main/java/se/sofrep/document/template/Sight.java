package se.sofrep.document.template;

import java.util.Map;
import se.sofrep.document.Table;
import se.sofrep.document.section.CoverageNotes;
import se.sofrep.document.section.Sources;

/**
 * What a table or a chart may see: figures, and the functions that ask of them.
 *
 * @param sources its figures
 * @param selects how its words are read
 * @param functions what a template asks of just those figures
 */
record Sight(Sources sources, SelectReader selects, Map<String, Object> functions) {
  /** The table with what its material lacks under it. */
  Table covered(Table table) {
    return sources.report().map(report -> CoverageNotes.under(table, report)).orElse(table);
  }
}
