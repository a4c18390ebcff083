package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Variable;
import se.sofrep.source.cell.Keys;

/** The columns one kind of table may have: {@code source/kolumner.csv}. */
public record Schema(List<Column> columns) {
  /** For a table of which nothing is known. */
  static final Schema NONE = new Schema(List.of());

  private static final String PARTICIPATIONS = "deltagare";
  private static final Map<String, List<Column>> ALL = read();

  public Schema {
    columns = List.copyOf(columns);
  }

  /** How the cells of a column are read. */
  public enum Type {
    /** Words; an identity number in them has gone astray. */
    TEXT("text"),
    /** A code or a pseudonym, which may be any number. */
    CODE("kod"),
    NUMBER("tal"),
    DATE("datum");

    private final String word;

    Type(String word) {
      this.word = word;
    }
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

    private static Column of(Variable variable) {
      List<String> headings = FieldWords.of(variable.column()).headings();
      return new Column(variable.column(), false, Type.TEXT, headings);
    }

    /** Its own name and the synonyms. */
    List<String> headings() {
      List<String> all = new ArrayList<>(List.of(name));
      all.addAll(synonyms);
      return all;
    }

    private boolean answersTo(String key) {
      return headings().stream().anyMatch(heading -> Keys.of(heading).equals(key));
    }
  }

  /**
   * @param table the input's name in the contract: {@code budget}
   */
  public static Schema of(String table) {
    List<Column> listed = ALL.get(table);
    return new Schema(table.equals(PARTICIPATIONS) ? withVariables(listed) : listed);
  }

  /** Variables of one value stand before the dates, those of several before what is last. */
  private static List<Column> withVariables(List<Column> listed) {
    List<Column> columns = new ArrayList<>();
    for (Column column : listed) {
      if (column.name().equals(ParticipationColumns.START)) {
        variables().filter(v -> !v.several()).map(Column::of).forEach(columns::add);
      } else if (column.name().equals(ParticipationColumns.REGISTRATION)) {
        variables().filter(Variable::several).map(Column::of).forEach(columns::add);
      }
      columns.add(column);
    }
    return columns;
  }

  /** The variables that have a column of their own, in the order of the columns. */
  static Stream<Variable> variables() {
    return Arrays.stream(Variable.values())
        .filter(Variable::isRecorded)
        .sorted(Comparator.comparingInt(FieldWords::place));
  }

  private static Map<String, List<Column>> read() {
    Map<String, List<Column>> all = new LinkedHashMap<>();
    for (List<String> row : FieldWords.rows("kolumner.csv")) {
      all.computeIfAbsent(row.get(0), table -> new ArrayList<>()).add(column(row));
    }
    return all;
  }

  private static Column column(List<String> row) {
    String name = row.get(1);
    String type = row.get(2).replace("*", "");
    List<String> synonyms = new ArrayList<>(row.subList(3, row.size()));
    synonyms.addAll(FieldWords.of(name).headings());
    return new Column(
        name,
        row.get(2).endsWith("*"),
        Arrays.stream(Type.values()).filter(t -> t.word.equals(type)).findFirst().orElseThrow(),
        synonyms);
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Every heading known, synonyms included. */
  List<String> headings() {
    return columns.stream().flatMap(column -> column.headings().stream()).toList();
  }

  /** The column a heading stands for: by its own name before by a synonym. */
  Optional<Column> column(String heading) {
    String key = Keys.of(heading);
    return columns.stream()
        .filter(column -> Keys.of(column.name()).equals(key))
        .findFirst()
        .or(() -> columns.stream().filter(column -> column.answersTo(key)).findFirst());
  }
}
