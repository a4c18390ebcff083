package se.sofrep.document.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;

/** Fits a text's headings under the section that it is printed in. */
public final class Demotion {
  /** The deepest heading there is; what would lie deeper becomes a bold paragraph. */
  public static final int DEEPEST = 4;

  private Demotion() {}

  /**
   * Headings keep their order of rank, but begin one level below the section and never skip a
   * level, whatever marks the author used.
   *
   * @param level of the section's own heading; 0 for none
   */
  public static List<Block> under(int level, List<Block> blocks) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      out.add(block instanceof Block.Heading heading ? demote(heading, level, open) : block);
    }
    return out;
  }

  private static Block demote(Block.Heading heading, int level, Deque<Integer> open) {
    while (!open.isEmpty() && open.peek() >= heading.level()) {
      open.pop();
    }
    open.push(heading.level());
    int demoted = level + open.size();
    return demoted <= DEEPEST
        ? new Block.Heading(demoted, heading.id(), heading.number(), heading.title())
        : bold(heading.title());
  }

  /** A heading's words as a paragraph of their own. */
  static Block bold(String title) {
    Inline words = new Inline.Text(title, Inline.Mark.STRONG);
    return new Block.Paragraph(List.of(words), Block.Style.BODY);
  }
}
