package se.sofrep.job.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.sofrep.bundle.Manifest;
import se.sofrep.bundle.diff.BundleDiff;
import se.sofrep.bundle.diff.Difference;
import se.sofrep.bundle.diff.Difference.Part;
import se.sofrep.job.Format;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Messages;
import se.sofrep.render.data.DataForm;
import se.sofrep.render.data.DataTable;
import se.sofrep.render.data.DataTable.Cell;

/** What differs between two bundles, on standard output. */
public final class DiffBundles {
  /** Lines of data in each part; those beyond are only counted. */
  private static final int MOST = 2000;

  private final Host host;

  public DiffBundles(Host host) {
    this.host = host;
  }

  /** What the differences are printed as. */
  public enum Format {
    TEXT,
    CSV,
    JSON
  }

  public Outcome run(Path before, Path after, Format format, Messages messages) {
    Findings findings = new Findings();
    Path old = bundle(before, findings);
    Path now = bundle(after, findings);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    List<Difference> differences;
    try {
      differences = BundleDiff.of(old, now);
    } catch (IOException | UncheckedIOException e) {
      findings.error("diff.unreadable", Location.NONE, before, after);
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    host.out()
        .print(
            switch (format) {
              case TEXT -> new DiffText(messages).of(before, after, differences);
              case CSV -> DataForm.CSV.of(data(differences, findings));
              case JSON -> DataForm.JSON.of(data(differences, findings));
            });
    return Outcome.of(
        differences.isEmpty() ? Outcome.Result.DONE : Outcome.Result.WARNED, findings);
  }

  private Path bundle(Path given, Findings findings) {
    Path bundle = host.folder().resolve(given).normalize();
    if (!Files.isRegularFile(bundle.resolve(Manifest.FILE))) {
      findings.error("job.no-bundle", Location.NONE, bundle.toString());
    }
    return bundle;
  }

  private static DataTable data(List<Difference> differences, Findings findings) {
    List<String> headings = new ArrayList<>(List.of("del", "ändring"));
    headings.addAll(Difference.KEY);
    headings.addAll(List.of("plats", "före", "efter"));
    Map<Part, Integer> numbers = new EnumMap<>(Part.class);
    List<List<Cell>> rows = new ArrayList<>();
    for (Difference difference : differences) {
      if (numbers.merge(difference.part(), 1, Integer::sum) <= MOST) {
        rows.add(row(difference));
      }
    }
    numbers.forEach(
        (part, number) -> {
          if (number > MOST) {
            findings.notice("diff.not-all", Location.NONE, part.word(), MOST, number);
          }
        });
    return new DataTable(headings, Collections.nCopies(headings.size(), false), rows);
  }

  private static List<Cell> row(Difference difference) {
    List<String> cells = new ArrayList<>();
    cells.add(difference.part().word());
    cells.add(difference.kind().word());
    cells.addAll(
        difference.key().isEmpty()
            ? Collections.nCopies(Difference.KEY.size(), "")
            : difference.key());
    cells.add(difference.place());
    cells.add(difference.before());
    cells.add(difference.after());
    return cells.stream().map(Cell::text).toList();
  }
}
