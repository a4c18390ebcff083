package se.sofrep.render.docx;

import java.util.BitSet;
import java.util.List;
import se.sofrep.document.Block;

/** Which blocks stand on pages turned sideways: wide tables and the headings they stand under. */
final class Sideways {
  private final BitSet turned = new BitSet();

  private Sideways() {}

  static Sideways of(List<Block> blocks) {
    Sideways sideways = new Sideways();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.TableBlock table && TableFit.of(table.table()).wide()) {
        for (int j = i; j >= 0 && (j == i || leads(blocks.get(j))); j--) {
          sideways.turned.set(j);
        }
      }
    }
    return sideways;
  }

  private static boolean leads(Block block) {
    return block instanceof Block.Heading || block instanceof Block.PageBreak;
  }

  boolean turned(int block) {
    return turned.get(block);
  }
}
