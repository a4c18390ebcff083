package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.cell.Keys;
import se.sofrep.source.cell.Misspelling;
import se.sofrep.source.cell.Quote;

/**
 * Names and aliases of interventions, compared the forgiving way. An unknown name is one error for
 * the whole file, at its first row, with the number of rows.
 */
final class Interventions {
  private static final String COLUMN = "insats";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final List<String> all = new ArrayList<>();
  private final Map<String, Unknown> unknown = new LinkedHashMap<>();
  private boolean anyName;

  private static final class Unknown {
    private final String name;
    private final Location first;
    private int rows;

    Unknown(String name, Location first) {
      this.name = name;
      this.first = first;
    }
  }

  Interventions(Association association) {
    for (Intervention intervention : association.interventions()) {
      add(intervention.name(), intervention.name());
    }
    for (Intervention intervention : association.interventions()) {
      intervention.aliases().forEach(alias -> add(alias, intervention.name()));
    }
    ValueMap own = ValueMap.of(association, COLUMN);
    own.targets().forEach((from, to) -> find(to).ifPresent(name -> names.put(from, name)));
  }

  private void add(String word, String name) {
    names.putIfAbsent(Keys.of(word), name);
    all.add(word);
  }

  /** Names that may stand there besides interventions: groups. */
  Interventions allowing(Iterable<String> more) {
    more.forEach(name -> add(name, name));
    return this;
  }

  /** Takes whatever names the file has, each in the spelling of its first row. */
  Interventions allowingAny() {
    anyName = true;
    return this;
  }

  /** Matches a cell that must name an intervention. */
  Optional<String> required(InputRow row) {
    return row.required(COLUMN).isEmpty() ? Optional.empty() : resolve(row);
  }

  /** Matches a cell that may be empty: then the name is empty too. */
  Optional<String> optional(InputRow row) {
    return row.text(COLUMN).isEmpty() ? Optional.of("") : resolve(row);
  }

  private Optional<String> resolve(InputRow row) {
    String text = row.text(COLUMN);
    Optional<String> name = find(text);
    if (name.isEmpty() && anyName) {
      return Optional.of(names.computeIfAbsent(Keys.of(text), key -> Keys.tidy(text)));
    }
    if (name.isEmpty()) {
      row.fail();
      unknown.computeIfAbsent(Keys.of(text), key -> new Unknown(text, row.at(COLUMN))).rows++;
    }
    return name;
  }

  private Optional<String> find(String text) {
    String exact = written.get(text);
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<String> name = Optional.ofNullable(names.get(Keys.of(text)));
    name.filter(found -> written.size() < 1000).ifPresent(found -> written.put(text, found));
    return name;
  }

  /** Reports the unknown names; call after the last row. */
  void report(Findings findings) {
    for (Unknown it : unknown.values()) {
      Optional<String> near = Misspelling.of(it.name, all).flatMap(this::find);
      if (near.isPresent()) {
        findings.error(
            "input.unknown-insats",
            it.first,
            Quote.of(it.name),
            it.rows,
            near.get(),
            Quote.yaml(it.name));
      } else {
        findings.error(
            "input.strange-insats",
            it.first,
            Quote.of(it.name),
            it.rows,
            Quote.yaml(it.name),
            String.join(", ", all));
      }
    }
  }
}
