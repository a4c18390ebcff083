package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.source.cell.Keys;

/**
 * The columns one kind of table may have.
 *
 * @param table the input's name in the contract: {@code budget}
 */
public record Schema(String table, List<Column> columns) {
  public Schema {
    columns = List.copyOf(columns);
  }

  /** How the cells of a column are read. */
  public enum Type {
    /** Words; an identity number in them has gone astray. */
    TEXT,
    /** A code or a pseudonym, which may be any number. */
    CODE,
    NUMBER,
    DATE
  }

  /**
   * @param name as in the contract
   * @param required whether a table without it cannot be read
   * @param synonyms other headings the field uses for it
   */
  public record Column(String name, boolean required, Type type, List<String> synonyms) {
    public Column {
      synonyms = List.copyOf(synonyms);
    }

    /** Its own name and the synonyms. */
    List<String> headings() {
      List<String> all = new ArrayList<>(List.of(name));
      all.addAll(synonyms);
      return all;
    }

    boolean answersTo(String key) {
      return Keys.of(name).equals(key)
          || synonyms.stream().anyMatch(synonym -> Keys.of(synonym).equals(key));
    }
  }

  public static Schema of(String table, Column... columns) {
    return new Schema(table, List.of(columns));
  }

  /** A text that must be there. */
  public static Column need(String name, String... synonyms) {
    return new Column(name, true, Type.TEXT, List.of(synonyms));
  }

  public static Column may(String name, String... synonyms) {
    return new Column(name, false, Type.TEXT, List.of(synonyms));
  }

  public static Column needCode(String name, String... synonyms) {
    return new Column(name, true, Type.CODE, List.of(synonyms));
  }

  public static Column mayCode(String name, String... synonyms) {
    return new Column(name, false, Type.CODE, List.of(synonyms));
  }

  public static Column needNumber(String name, String... synonyms) {
    return new Column(name, true, Type.NUMBER, List.of(synonyms));
  }

  public static Column mayNumber(String name, String... synonyms) {
    return new Column(name, false, Type.NUMBER, List.of(synonyms));
  }

  public static Column needDate(String name, String... synonyms) {
    return new Column(name, true, Type.DATE, List.of(synonyms));
  }

  public static Column mayDate(String name, String... synonyms) {
    return new Column(name, false, Type.DATE, List.of(synonyms));
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Every heading known, synonyms included. */
  List<String> headings() {
    List<String> all = new ArrayList<>();
    columns.forEach(column -> all.addAll(column.headings()));
    return all;
  }

  /** The column a heading stands for: by its own name before by a synonym. */
  Optional<Column> column(String heading) {
    String key = Keys.of(heading);
    return columns.stream()
        .filter(column -> Keys.of(column.name()).equals(key))
        .findFirst()
        .or(() -> columns.stream().filter(column -> column.answersTo(key)).findFirst());
  }

  Column named(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + table));
  }
}
