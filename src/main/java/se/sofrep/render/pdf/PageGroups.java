package se.sofrep.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.document.Block;

/** Finds the blocks that must share a page with the one that follows them. */
final class PageGroups {
  /** What leads up to signatures: decision, place and date; more than this is a text of its own. */
  private static final int LEAD_UP = 4;

  /**
   * @param kind class of the box round the blocks; empty for none
   */
  record Group(String kind, List<Block> blocks) {
    Group {
      blocks = List.copyOf(blocks);
    }
  }

  private PageGroups() {}

  /** All blocks in order, gathered in groups; most groups hold one block. */
  static List<Group> of(List<Block> blocks) {
    List<Group> groups = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.TableBlock table && TableFit.of(table.table()).wide()) {
        groups.add(gathered("sideways", headingsBefore(groups), block));
      } else if (block instanceof Block.Signatures) {
        groups.add(gathered("keep", leadUp(groups), block));
      } else {
        groups.add(new Group("", List.of(block)));
      }
    }
    return groups;
  }

  private static Group gathered(String kind, List<Block> before, Block block) {
    List<Block> all = new ArrayList<>(before);
    all.add(block);
    return new Group(kind, all);
  }

  private static List<Block> headingsBefore(List<Group> groups) {
    return taken(groups, run(groups, Block.Heading.class));
  }

  /** The paragraphs before signatures and their heading, when there are few of them. */
  private static List<Block> leadUp(List<Group> groups) {
    int paragraphs = run(groups, Block.Paragraph.class);
    if (paragraphs > LEAD_UP) {
      return List.of();
    }
    List<Block> words = taken(groups, paragraphs);
    List<Block> all = headingsBefore(groups);
    all.addAll(words);
    return all;
  }

  /** How many of the last groups are a single block of that kind. */
  private static int run(List<Group> groups, Class<? extends Block> kind) {
    int count = 0;
    while (count < groups.size()) {
      Group group = groups.get(groups.size() - 1 - count);
      if (!group.kind().isEmpty() || !kind.isInstance(group.blocks().get(0))) {
        break;
      }
      count++;
    }
    return count;
  }

  private static List<Block> taken(List<Group> groups, int count) {
    List<Group> tail = groups.subList(groups.size() - count, groups.size());
    List<Block> blocks =
        new ArrayList<>(tail.stream().map(group -> group.blocks().get(0)).toList());
    tail.clear();
    return blocks;
  }
}
