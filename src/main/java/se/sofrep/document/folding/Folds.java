package se.sofrep.document.folding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.sofrep.document.Table;

/** What templates say of their tables for when some of them is folded away, by caption. */
public final class Folds {
  /**
   * @param subject what the table tells of, in the middle of a sentence: {@code ålder}; empty for
   *     what its caption says
   * @param undivided the caption when no column of one gender is left; empty for the same
   * @param divided the columns of one gender
   * @param before the columns of another period than the caption's
   * @param notes the notes that a table of those rows and columns has
   */
  public record Manner(
      String subject,
      String undivided,
      Set<Table.Column> divided,
      Set<Table.Column> before,
      Function<Table, List<String>> notes) {
    static final Manner PLAIN = new Manner("", "", Set.of(), Set.of(), Table::notes);

    public Manner {
      divided = Set.copyOf(divided);
      before = Set.copyOf(before);
    }

    boolean isBefore(Table.Column column) {
      return before.contains(column);
    }

    /** Of the caption's period, genders together. */
    boolean isWhole(Table.Column column) {
      return !isBefore(column) && !divided.contains(column);
    }
  }

  private final Map<String, Manner> manners = new HashMap<>();

  public void put(Table table, Manner manner) {
    manners.put(table.caption(), manner);
  }

  Manner of(Table table) {
    return Optional.ofNullable(manners.get(table.caption())).orElse(Manner.PLAIN);
  }
}
