package se.sofrep.job.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;
import se.sofrep.document.Block.Heading;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.figures.Names;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * One section of a report as a document of its own ({@code --only}), under a title and a name of
 * its own, so that it never takes the place of the whole report.
 *
 * <p>A section is named by its number, its anchor or its heading, without regard to case, å ä ö and
 * spaces; an appendix also by its anchor without the word for appendix, which goes before a section
 * of that name. The beginning of a heading is enough when no other begins so.
 */
public final class OneSection {
  private static final String APPENDIX = "bilaga";

  private final ReportDocument document;
  private final String wanted;

  private OneSection(ReportDocument document, String wanted) {
    this.document = document;
    this.wanted = wanted;
  }

  /** The section; empty, and said, when none is named so or when several are. */
  public static Optional<ReportDocument> of(
      ReportDocument document, String wanted, Findings findings) {
    OneSection section = new OneSection(document, wanted);
    List<Heading> found = section.found();
    if (found.isEmpty()) {
      section.sayUnknown(findings);
      return Optional.empty();
    }
    if (found.size() > 1) {
      String choices =
          String.join(", ", found.stream().limit(CHOICES).map(section::unmistakable).toList());
      findings.error("job.several-sections", Location.NONE, wanted, choices);
      return Optional.empty();
    }
    return Optional.of(section.alone(found.get(0)));
  }

  private static final int CHOICES = 12;

  private List<Heading> found() {
    String number = wanted.strip().toLowerCase(Locale.ROOT);
    String key = AsciiName.key(wanted);
    List<Predicate<Heading>> ways =
        List.of(
            h -> !h.number().isEmpty() && h.number().toLowerCase(Locale.ROOT).equals(number),
            h -> isAppendix(h) && AsciiName.key(h.id()).equals(APPENDIX + key),
            h -> names(h).contains(key),
            h -> isAppendix(h) && names(h).stream().anyMatch(name -> name.startsWith(key)),
            h -> names(h).stream().anyMatch(name -> name.startsWith(key)));
    if (key.isEmpty()) {
      return List.of();
    }
    for (Predicate<Heading> way : ways) {
      List<Heading> found = document.headings().stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isAppendix(Heading heading) {
    return AsciiName.of(heading.id()).startsWith(APPENDIX);
  }

  private static List<String> names(Heading heading) {
    return List.of(
        AsciiName.key(heading.id()),
        AsciiName.key(heading.title()),
        AsciiName.key(heading.printed()));
  }

  /** Its number and heading; where it has no number, its anchor, which no other section has. */
  private String unmistakable(Heading heading) {
    return heading.number().isEmpty()
        ? heading.title() + " (" + heading.id() + ")"
        : heading.printed();
  }

  /** With the nearest headings, or else with the chapters there are. */
  private void sayUnknown(Findings findings) {
    List<String> titles = document.headings().stream().map(Heading::title).distinct().toList();
    List<String> near = Names.nearest(wanted, titles);
    List<String> chapters =
        document.headings().stream().filter(h -> h.level() == 1).map(Heading::printed).toList();
    findings.error(
        near.isEmpty() ? "job.strange-section" : "job.no-section",
        Location.NONE,
        wanted,
        String.join(", ", near.isEmpty() ? chapters : near));
  }

  private ReportDocument alone(Heading heading) {
    ReportDocument.Meta meta = document.meta();
    String name = ownName(heading);
    String title = title(meta.title(), name);
    ReportDocument.Meta own = meta.called(meta.name() + "-" + AsciiName.of(name), title);
    return new ReportDocument(own, renumbered(inside(heading)));
  }

  /** Its heading; with the heading above it where other sections are called the same. */
  private String ownName(Heading heading) {
    String above = "";
    int same = 0;
    boolean passed = false;
    for (Heading other : document.headings()) {
      passed |= other.equals(heading);
      same += other.title().equals(heading.title()) ? 1 : 0;
      if (!passed && other.level() < heading.level()) {
        above = other.title();
      }
    }
    return same > 1 && !above.isEmpty() ? heading.title() + ", " + above : heading.title();
  }

  /** {@code Könsuppdelad statistik 2019}: what of the report's title tells when comes after. */
  private static String title(String report, String section) {
    int space = report.lastIndexOf(' ');
    boolean year = space > 0 && report.substring(space + 1).matches("\\d{4}");
    boolean plain = year && report.indexOf(' ') == space;
    return plain ? section + report.substring(space) : section + " – " + report;
  }

  /** What stands under the heading, which has become the title: its own headings move up. */
  private List<Block> inside(Heading first) {
    List<Block> kept = new ArrayList<>();
    boolean inside = false;
    String prefix = first.number() + ".";
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        inside = heading.equals(first) || inside && heading.level() > first.level();
        if (inside && !heading.equals(first)) {
          String number = heading.number();
          String own = number.startsWith(prefix) ? number.substring(prefix.length()) : number;
          int level = heading.level() - first.level();
          kept.add(new Heading(level, heading.id(), own, heading.title()));
        }
      } else if (inside && !(block instanceof Block.PageBreak)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** Tables and charts are counted from 1 again. */
  private static List<Block> renumbered(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    int tables = 0;
    int charts = 0;
    for (Block block : blocks) {
      if (block instanceof Block.TableBlock table) {
        tables++;
        out.add(new Block.TableBlock(numbered(table.table(), tables)));
      } else if (block instanceof Block.ChartBlock chart) {
        charts++;
        out.add(
            new Block.ChartBlock(
                chart.chart().named(chart.chart().id(), charts, chart.chart().data())));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static Table numbered(Table table, int number) {
    return new Table(
        table.id(), number, table.caption(), table.columns(), table.rows(), table.notes());
  }
}
