package se.sofrep.source.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.domain.Association;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.table.Keys;
import se.sofrep.source.table.TableFile;

/** Which column each heading of a file is; tells what is unknown, missing or there twice. */
final class HeadingMatch {
  private static final Set<String> LEFT_OUT = Set.of("", "-", "–", "~", "null");

  private final Schema schema;
  private final boolean others;
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private boolean complete = true;

  private HeadingMatch(Schema schema, boolean others, Association association) {
    this.schema = schema;
    this.others = others;
    association.columnNames().forEach((from, to) -> own.put(Keys.of(from), to == null ? "" : to));
  }

  /** Headings that may be expected in a file of this kind. */
  static Set<String> wanted(Schema schema, Association association) {
    Set<String> wanted = new HashSet<>(schema.headings());
    association
        .columnNames()
        .forEach(
            (from, to) -> {
              if (to == null || isLeftOut(to) || schema.column(to).isPresent()) {
                wanted.add(from);
              }
            });
    return wanted;
  }

  static HeadingMatch of(
      TableFile file, Schema schema, Association association, Findings findings) {
    return of(file, schema, false, association, findings);
  }

  /**
   * @param others whether a heading that the schema does not know is a column of its own rather
   *     than an error; one that is nearly a known one is a warning
   */
  static HeadingMatch of(
      TableFile file, Schema schema, boolean others, Association association, Findings findings) {
    HeadingMatch match = new HeadingMatch(schema, others, association);
    for (int i = 0; i < file.headings().size(); i++) {
      match.take(file, i, findings);
    }
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
    String heading = file.headings().get(index);
    String plain =
        file.doubled().contains(index) ? heading.replaceAll(" \\(\\d+\\)$", "") : heading;
    String mapped = own.get(Keys.of(plain));
    if (mapped != null && isLeftOut(mapped)) {
      return;
    }
    // A mapping to a column of another kind of table says nothing of this one.
    Optional<Schema.Column> column =
        Optional.ofNullable(mapped).flatMap(schema::column).or(() -> schema.column(plain));
    if (column.isEmpty() && others) {
      indexes.putIfAbsent(heading, index);
      near(plain)
          .ifPresent(
              near ->
                  findings.warning("input.near-heading", file.at(index), Quote.of(heading), near));
    } else if (column.isEmpty()) {
      reportUnknown(file, index, plain, findings);
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

  private static boolean isLeftOut(String target) {
    return LEFT_OUT.contains(target.strip());
  }

  private void reportUnknown(TableFile file, int index, String heading, Findings findings) {
    Optional<String> near = near(heading);
    if (near.isPresent()) {
      findings.error(
          "input.unknown-heading",
          file.at(index),
          Quote.of(heading),
          near.get(),
          Quote.yaml(heading));
    } else {
      findings.error(
          "input.strange-heading",
          file.at(index),
          Quote.of(heading),
          Quote.yaml(heading),
          String.join(", ", schema.names()));
    }
  }

  private Optional<String> near(String heading) {
    return Keys.nearest(heading, schema.headings())
        .flatMap(schema::column)
        .map(Schema.Column::name);
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
