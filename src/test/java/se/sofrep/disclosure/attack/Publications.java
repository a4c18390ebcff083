package se.sofrep.disclosure.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several publications of one förbund, side by side, the oldest first: what one tells is known when
 * another is read. Where two say different things somebody has been registered in between, and the
 * later one is believed.
 */
public record Publications(List<PublishedTable> tables) {

  /** The published figures of each bundle. */
  public static Publications read(List<Path> bundles) throws IOException {
    List<PublishedTable> tables = new ArrayList<>();
    for (Path bundle : bundles) {
      tables.add(PublishedTable.read(bundle.resolve("figures.csv")));
    }
    return new Publications(tables);
  }

  /** Everything that they give away together. */
  public List<Finding> findings(Outsider outsider) {
    List<Finding> findings = new ArrayList<>(differences(outsider.limit()));
    findings.addAll(Attack.on(together(), outsider));
    return findings;
  }

  /** Counts that are told twice, and not the same. */
  public List<Finding> differences(int limit) {
    List<Finding> findings = new ArrayList<>();
    Map<Cell, Double> before = new HashMap<>();
    for (PublishedTable table : tables) {
      for (PublishedRow row : table.rows()) {
        if (row.isCount() && row.cell().countsPersons() && row.value().isPresent()) {
          double now = row.value().get().doubleValue();
          Double then = before.put(row.cell(), now);
          double apart = then == null ? 0 : Math.abs(now - then);
          if (apart > 0 && apart < limit) {
            findings.add(new Finding(Finding.Kind.DIFFERENCE, row.cell(), then, now));
          }
        }
      }
    }
    return findings;
  }

  /** One table: of each row the latest that has a number. */
  private PublishedTable together() {
    Set<List<Object>> told = new HashSet<>();
    List<PublishedRow> rows = new ArrayList<>();
    for (int i = tables.size() - 1; i >= 0; i--) {
      for (PublishedRow row : tables.get(i).rows()) {
        if (row.withheld() || told.add(List.of(row.cell(), row.unit()))) {
          rows.add(row);
        }
      }
    }
    rows.removeIf(row -> row.withheld() && told.contains(List.of(row.cell(), row.unit())));
    return new PublishedTable(rows);
  }
}
