package se.sofrep.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Block.Heading;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * One section of a report instead of the whole ({@code --only}), named by its heading or anchor.
 */
final class OneSection {
  private OneSection() {}

  /** The document with that section alone; empty, with the nearest headings, when there is none. */
  static Optional<ReportDocument> of(ReportDocument document, String wanted, Findings findings) {
    String name = plain(wanted);
    Optional<Heading> found =
        document.headings().stream().filter(heading -> names(heading).contains(name)).findFirst();
    if (found.isEmpty()) {
      findings.error("job.no-section", Location.NONE, wanted, nearest(document, name));
      return Optional.empty();
    }
    return Optional.of(new ReportDocument(document.meta(), blocks(document, found.get())));
  }

  /**
   * From the heading to the next of the same or a higher level; levels move up so that 1 is first.
   */
  private static List<Block> blocks(ReportDocument document, Heading first) {
    List<Block> kept = new ArrayList<>();
    boolean inside = false;
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        inside = heading.equals(first) || inside && heading.level() > first.level();
        if (inside) {
          int level = heading.level() - first.level() + 1;
          kept.add(new Heading(level, heading.id(), heading.number(), heading.title()));
        }
      } else if (inside && !(block instanceof Block.PageBreak)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static List<String> names(Heading heading) {
    return List.of(plain(heading.id()), plain(heading.title()), plain(heading.printed()));
  }

  private static String plain(String name) {
    return AsciiName.of(name);
  }

  private static String nearest(ReportDocument document, String name) {
    return String.join(
        ", ",
        document.headings().stream()
            .filter(heading -> heading.level() <= 2)
            .sorted(Comparator.comparingInt(heading -> distance(plain(heading.title()), name)))
            .limit(3)
            .map(Heading::title)
            .toList());
  }

  /**
   * Letters of the name that the heading lacks: crude, but enough to bring the likely ones first.
   */
  private static int distance(String heading, String name) {
    int missing = 0;
    for (int i = 0; i + 1 < name.length(); i++) {
      if (!heading.contains(name.substring(i, i + 2))) {
        missing++;
      }
    }
    return missing;
  }
}
