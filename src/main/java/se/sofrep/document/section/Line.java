package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Table.Kind;

/**
 * A row of a table, or a category of a chart, as it was declared.
 *
 * @param select what its figures are of
 * @param aspect what its cells print whatever the columns say; empty for as they say
 * @param without an aspect that has no meaning here: its cells stay blank
 * @param selects further figures, by the name that a column asks for them by; tried in turn
 * @param words what columns of words print, by name
 */
public record Line(
    Kind kind,
    String label,
    Select select,
    Optional<Aspect> aspect,
    Optional<Aspect> without,
    Map<String, List<Select>> selects,
    Map<String, Object> words) {
  public Line {
    selects = Map.copyOf(selects);
    words = Map.copyOf(words);
  }
}
