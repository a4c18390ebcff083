package se.sofrep.document.template;

import java.util.Map;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.section.CoverageNotes;

/**
 * What a table or a chart may see: figures, and the functions that ask of them.
 *
 * @param context its figures
 * @param selects how its words are read
 * @param functions what a template asks of just those figures
 */
record Sight(ReportContext context, SelectReader selects, Map<String, Object> functions) {
  /** The table with what its material lacks under it. */
  Table covered(Table table) {
    return CoverageNotes.under(table, context);
  }
}
