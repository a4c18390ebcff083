package se.sofrep.document.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.Block;
import se.sofrep.document.Chart;
import se.sofrep.document.Inline;
import se.sofrep.document.Printer;
import se.sofrep.document.Table;
import se.sofrep.document.wording.Wording;

/**
 * Folds what is withheld out of a document. A table of which nothing is left becomes a sentence in
 * its section, and a section of which nothing is left becomes a sentence in the one around it; a
 * chapter keeps its heading.
 */
public final class Folding {
  /** The section that says what dots are. */
  private static final String EXPLANATION = "sekretess";

  private final Folds folds;
  private final Wording wording;
  private final Told told;
  private final Map<Table, Optional<Table>> tables = new IdentityHashMap<>();
  private final Map<Object, Optional<Table>> sameContents = new HashMap<>();

  private Folding(List<Block> blocks, Folds folds, Wording wording) {
    this.folds = folds;
    this.wording = wording;
    this.told = new Told(blocks);
  }

  public static List<Block> of(List<Block> blocks, Folds folds, Wording wording) {
    boolean withheld = blocks.stream().anyMatch(Folding::isWithheld);
    return withheld ? new Folding(blocks, folds, wording).folded(blocks) : blocks;
  }

  private static boolean isWithheld(Block block) {
    return block instanceof Block.TableBlock table && Told.isWithheld(table.table())
        || block instanceof Block.ChartBlock chart && Told.isWithheld(chart.chart().data());
  }

  private List<Block> folded(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.TableBlock table) {
        Table own = table.table();
        Optional<Table> left = FoldedTable.of(own, folds.of(own), told, wording);
        tables.put(own, left);
        sameContents.merge(contents(own), left, (one, other) -> one.or(() -> other));
      }
    }
    return explained(
        new Sections(blocks.stream().map(this::folded).toList(), this::sentence).blocks());
  }

  /** The first table with dots says where they are explained. */
  private List<Block> explained(List<Block> blocks) {
    Optional<String> where =
        blocks.stream()
            .flatMap(b -> b instanceof Block.Heading heading ? Stream.of(heading) : Stream.empty())
            .filter(heading -> heading.id().equals(EXPLANATION))
            .map(Block.Heading::title)
            .findFirst();
    List<Block> out = new ArrayList<>(blocks);
    for (int i = 0; where.isPresent() && i < out.size(); i++) {
      if (out.get(i) instanceof Block.TableBlock first && Told.isWithheld(first.table())) {
        out.set(i, new Block.TableBlock(noted(first.table(), where.get())));
        break;
      }
    }
    return out;
  }

  private Table noted(Table table, String where) {
    List<String> notes = new ArrayList<>(table.notes());
    notes.add(wording.words("words.folded-dots", Map.of("section", where)));
    return new Table(
        table.id(), table.number(), table.caption(), table.columns(), table.rows(), notes);
  }

  /** What two tables share that say the same under different names. */
  private static Object contents(Table table) {
    return List.of(table.columns(), table.rows().stream().map(Table.Row::cells).toList());
  }

  private Sections.Part folded(Block block) {
    if (block instanceof Block.TableBlock one) {
      return tables
          .get(one.table())
          .map(table -> Sections.Part.of(new Block.TableBlock(table)))
          .orElseGet(() -> new Sections.Part(Optional.empty(), subject(one.table())));
    }
    if (block instanceof Block.ChartBlock one) {
      Optional<Block> left = folded(one.chart()).map(Block.ChartBlock::new);
      return new Sections.Part(left, "");
    }
    return Sections.Part.of(block);
  }

  private static Table called(Table table, String id) {
    return new Table(id, 0, table.caption(), table.columns(), table.rows(), table.notes());
  }

  /** A chart of more bars withheld than drawn goes, where its table or another stands for it. */
  private Optional<Chart> folded(Chart chart) {
    Table own = chart.data();
    Optional<Table> data = sameContents.getOrDefault(contents(own), Optional.of(own));
    List<Table.Cell> cells = own.rows().stream().flatMap(r -> r.cells().stream().skip(1)).toList();
    boolean gone = data.isEmpty() || isMostlyWithheld(chart) && told.anywhere(cells);
    return gone
        ? Optional.empty()
        : data.map(table -> chart.named(chart.id(), chart.number(), called(table, own.id())));
  }

  /** Zeros are not drawn. */
  private static boolean isMostlyWithheld(Chart chart) {
    List<Chart.Point> points =
        chart.series().stream()
            .filter(series -> series.role() != Chart.Role.TARGET)
            .flatMap(series -> series.points().stream())
            .flatMap(Optional::stream)
            .toList();
    long withheld = points.stream().filter(p -> p.label().equals(Printer.WITHHELD)).count();
    return withheld > points.stream().filter(p -> Math.abs(p.value()) > 0).count();
  }

  private String subject(Table table) {
    String said = folds.of(table).subject();
    if (!said.isEmpty()) {
      return said;
    }
    String caption = table.caption().split("[,.:]", 2)[0];
    return caption.substring(0, 1).toLowerCase(Locale.ROOT) + caption.substring(1);
  }

  private Block sentence(List<String> subjects) {
    return new Block.Paragraph(
        List.of(
            Inline.Text.of(
                wording.words(
                    "words.folded-tables",
                    Map.of("names", wording.list(subjects.stream().distinct().toList()))))),
        Block.Style.BODY);
  }
}
