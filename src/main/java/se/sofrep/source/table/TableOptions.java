package se.sofrep.source.table;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.source.cell.Keys;

/**
 * What the caller knows of the table before it is opened.
 *
 * @param sheet the sheet to read; empty for the first that fits
 * @param wanted {@link Keys#of keys} of headings that are expected: they tell the row of the
 *     headings, the sheet and the delimiter. Empty when anything may come
 */
public record TableOptions(Optional<String> sheet, Set<String> wanted) {
  public static final TableOptions ANY = new TableOptions(Optional.empty(), Set.of());

  public TableOptions {
    wanted = Set.copyOf(wanted);
  }

  /** Any sheet with these headings, compared the forgiving way. */
  public static TableOptions wanting(Set<String> headings) {
    return new TableOptions(
        Optional.empty(),
        headings.stream()
            .map(Keys::of)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  public TableOptions sheet(String name) {
    return new TableOptions(Optional.of(name), wanted);
  }
}
