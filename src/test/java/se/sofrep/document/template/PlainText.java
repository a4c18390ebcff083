package se.sofrep.document.template;

import java.util.List;
import java.util.stream.Collectors;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.ReportDocument;

/** A report as lines of text that a person can read and compare; no-break spaces shown as _. */
public final class PlainText {
  private PlainText() {}

  public static String of(ReportDocument document) {
    return document.blocks().stream().map(block -> of(block, "")).collect(Collectors.joining());
  }

  private static String of(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      return "\n" + "#".repeat(heading.level()) + " " + heading.printed() + "\n";
    }
    if (block instanceof Block.Paragraph paragraph) {
      String mark =
          switch (paragraph.style()) {
            case BODY -> "";
            case LEAD -> "! ";
            case NOTE -> "* ";
            case CALLOUT -> "> ";
          };
      return indent + mark + words(paragraph.content()) + "\n";
    }
    if (block instanceof Block.Items items) {
      return items.items().stream().map(item -> item(item, indent)).collect(Collectors.joining());
    }
    if (block instanceof Block.KeyFigures key) {
      return key.figures().stream()
          .map(
              f ->
                  "["
                      + f.label()
                      + ": "
                      + show(f.value().printed())
                      + " | "
                      + show(f.remark())
                      + "]\n")
          .collect(Collectors.joining());
    }
    if (block instanceof Block.TableBlock table) {
      return indent
          + "{Tabell "
          + table.table().number()
          + " "
          + table.table().id()
          + ": "
          + table.table().caption()
          + "}\n";
    }
    if (block instanceof Block.ChartBlock chart) {
      return indent + "{Diagram " + chart.chart().number() + " " + chart.chart().id() + "}\n";
    }
    if (block instanceof Block.Signatures signatures) {
      return signatures.roles().stream().map(r -> "___ " + r + "\n").collect(Collectors.joining());
    }
    return "---\n";
  }

  private static String item(List<Block> item, String indent) {
    return item.stream().map(b -> of(b, indent + "- ")).collect(Collectors.joining());
  }

  public static String words(List<Inline> content) {
    return show(content.stream().map(Inline::printed).collect(Collectors.joining()));
  }

  private static String show(String printed) {
    return printed.replace('\u00a0', '_');
  }
}
