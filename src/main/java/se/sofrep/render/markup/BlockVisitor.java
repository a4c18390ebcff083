package se.sofrep.render.markup;

import se.sofrep.document.Block;

/** One method a kind of block, so that no format forgets one. */
public interface BlockVisitor {
  void heading(Block.Heading heading);

  void paragraph(Block.Paragraph paragraph);

  void items(Block.Items items);

  void keyFigures(Block.KeyFigures figures);

  void table(Block.TableBlock table);

  void chart(Block.ChartBlock chart);

  void signatures(Block.Signatures signatures);

  void pageBreak(Block.PageBreak pageBreak);

  /** Hands a block to the method for its kind; lists without items are passed over. */
  default void visit(Block block) {
    if (isEmpty(block)) {
      return;
    }
    if (block instanceof Block.Heading b) {
      heading(b);
    } else if (block instanceof Block.Paragraph b) {
      paragraph(b);
    } else if (block instanceof Block.Items b) {
      items(b);
    } else if (block instanceof Block.KeyFigures b) {
      keyFigures(b);
    } else if (block instanceof Block.TableBlock b) {
      table(b);
    } else if (block instanceof Block.ChartBlock b) {
      chart(b);
    } else if (block instanceof Block.Signatures b) {
      signatures(b);
    } else if (block instanceof Block.PageBreak b) {
      pageBreak(b);
    } else {
      throw new IllegalStateException("unknown kind of block: " + block.getClass());
    }
  }

  private static boolean isEmpty(Block block) {
    return (block instanceof Block.Items items && items.items().isEmpty())
        || (block instanceof Block.KeyFigures figures && figures.figures().isEmpty())
        || (block instanceof Block.Signatures signatures && signatures.roles().isEmpty());
  }
}
