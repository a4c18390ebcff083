package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Misspelling;
import se.sofrep.source.cell.Quote;
import se.sofrep.source.table.TableFile;

/** Which column each heading of a file is; tells what is unknown, missing or there twice. */
final class HeadingMatch {
  private static final Set<String> LEFT_OUT = Set.of("", "-", "–", "~", "null");

  private final Schema schema;
  private final boolean others;
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<Integer> strange = new ArrayList<>();
  private boolean complete = true;

  private HeadingMatch(Schema schema, boolean others, Association association) {
    this.schema = schema;
    this.others = others;
    Map<String, String> names = association.exports().columnNames();
    names.forEach((from, to) -> own.put(Keys.of(from), to == null ? "" : to));
  }

  /** Headings that may be expected in a file of this kind. */
  static Set<String> wanted(Schema schema, Association association) {
    Set<String> wanted = new HashSet<>(schema.headings());
    Map<String, String> names = association.exports().columnNames();
    names.forEach(
        (from, to) -> {
          if (to == null || isLeftOut(to) || schema.column(to).isPresent()) {
            wanted.add(from);
          }
        });
    return wanted;
  }

  /**
   * @param others whether a heading that the schema does not know is a column of its own rather
   *     than one that is not read
   */
  static HeadingMatch of(
      TableFile file, Schema schema, boolean others, Association association, Findings findings) {
    HeadingMatch match = new HeadingMatch(schema, others, association);
    for (int i = 0; i < file.headings().size(); i++) {
      match.take(file, i, findings);
    }
    match.strange.forEach(index -> match.reportStrange(file, index, findings));
    match.reportMissing(file, findings);
    return match;
  }

  /** Column to index of its heading. */
  Map<String, Integer> indexes() {
    return indexes;
  }

  /** Whether every required column was found and no column twice. */
  boolean isComplete() {
    return complete;
  }

  private void take(TableFile file, int index, Findings findings) {
    String plain = plain(file, index);
    String mapped = own.get(Keys.of(plain));
    if (mapped != null && isLeftOut(mapped)) {
      return;
    }
    // A mapping to a column of another kind of table says nothing of this one.
    Optional<Schema.Column> column =
        Optional.ofNullable(mapped).flatMap(schema::column).or(() -> schema.column(plain));
    if (column.isEmpty()) {
      strange.add(index);
      if (others) {
        indexes.putIfAbsent(file.headings().get(index), index);
      }
    } else if (indexes.putIfAbsent(column.get().name(), index) != null) {
      complete = false;
      int first = indexes.get(column.get().name());
      findings.error(
          "input.column-twice",
          file.at(index),
          column.get().name(),
          Quote.of(file.headings().get(first)),
          file.column(first),
          Quote.of(plain),
          file.column(index),
          Quote.yaml(plain));
    }
  }

  /** The heading without the number that tells it from an equal one before it. */
  private static String plain(TableFile file, int index) {
    String heading = file.headings().get(index);
    return file.doubled().contains(index) ? heading.replaceAll(" \\(\\d+\\)$", "") : heading;
  }

  private static boolean isLeftOut(String target) {
    return LEFT_OUT.contains(target.strip());
  }

  /**
   * A heading that is nearly that of a column which the file lacks was probably meant to be it, and
   * then its data would be missed; any other is only not read.
   */
  private void reportStrange(TableFile file, int index, Findings findings) {
    String heading = plain(file, index);
    Optional<String> near = near(heading);
    if (near.isPresent() && others) {
      findings.warning("input.near-heading", file.at(index), Quote.of(heading), near.get());
    } else if (near.isPresent()) {
      findings.error(
          "input.unknown-heading",
          file.at(index),
          Quote.of(heading),
          near.get(),
          Quote.yaml(heading));
    } else if (!others) {
      findings.warning(
          "input.strange-heading",
          file.at(index),
          Quote.of(heading),
          Quote.yaml(heading),
          lacking().map(Schema.Column::name).collect(Collectors.joining(", ")));
    }
  }

  private Optional<String> near(String heading) {
    List<String> headings = lacking().flatMap(column -> column.headings().stream()).toList();
    return Misspelling.of(heading, headings).flatMap(schema::column).map(Schema.Column::name);
  }

  /** Columns that the file does not have. */
  private Stream<Schema.Column> lacking() {
    return schema.columns().stream().filter(column -> !indexes.containsKey(column.name()));
  }

  private void reportMissing(TableFile file, Findings findings) {
    for (Schema.Column column : schema.columns()) {
      if (column.required() && !indexes.containsKey(column.name())) {
        complete = false;
        findings.error(
            "input.missing-column",
            Location.of(file.name(), file.dialect().headingRow()),
            column.name(),
            file.headings().stream().map(Quote::of).collect(Collectors.joining(", ")),
            described(column));
      }
    }
  }

  private static String described(Schema.Column column) {
    List<String> words = column.synonyms();
    return words.isEmpty() ? column.name() : column.name() + ", " + String.join(", ", words);
  }
}
