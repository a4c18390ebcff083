package se.sofrep.document.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.sofrep.document.Block;

/** Blocks as sections in sections, for those of which something has been folded away. */
final class Sections {
  /**
   * A block, or what it told of where it was folded away.
   *
   * @param subject empty where nothing need be said
   */
  record Part(Optional<Block> block, String subject) {
    static Part of(Block block) {
      return new Part(Optional.of(block), "");
    }
  }

  private final List<Part> parts;
  private final Function<List<String>, Block> sentence;
  private int next;

  Sections(List<Part> parts, Function<List<String>, Block> sentence) {
    this.parts = parts;
    this.sentence = sentence;
  }

  List<Block> blocks() {
    List<String> left = new ArrayList<>();
    List<Block> out = content(0, left);
    if (!left.isEmpty()) {
      out.add(sentence.apply(left));
    }
    return out;
  }

  /**
   * The content of a section, and its sections after a sentence of what was folded away.
   *
   * @param subjects takes what was folded away, when there is nothing else
   */
  private List<Block> content(int level, List<String> subjects) {
    List<Block> own = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    while (next < parts.size() && headingLevel(next) == 0) {
      Part part = parts.get(next++);
      part.block().ifPresent(own::add);
      if (!part.subject().isEmpty()) {
        folded.add(part.subject());
      }
    }
    List<Block> inner = new ArrayList<>();
    while (next < parts.size() && headingLevel(next) > level) {
      inner.addAll(section(folded));
    }
    boolean empty = own.stream().allMatch(Sections::isNote) && inner.isEmpty();
    if (!folded.isEmpty() && level != 1 && empty) {
      subjects.addAll(folded);
      return new ArrayList<>();
    }
    if (!folded.isEmpty()) {
      own.add(sentence.apply(folded));
    }
    own.addAll(inner);
    return own;
  }

  /** A section with its heading and the page break before it; nothing when all of it is gone. */
  private List<Block> section(List<String> subjects) {
    List<Block> out = new ArrayList<>();
    int level = headingLevel(next);
    while (!(block(next) instanceof Block.Heading)) {
      out.add(block(next++));
    }
    out.add(block(next++));
    List<String> folded = new ArrayList<>();
    List<Block> content = content(level, folded);
    subjects.addAll(folded);
    out.addAll(content);
    return content.isEmpty() && !folded.isEmpty() ? List.of() : out;
  }

  /** Of the heading here, or after the page breaks here; 0 for none. */
  private int headingLevel(int at) {
    int i = at;
    while (i < parts.size() && block(i) instanceof Block.PageBreak) {
      i++;
    }
    return i < parts.size() && block(i) instanceof Block.Heading heading ? heading.level() : 0;
  }

  private Block block(int at) {
    return parts.get(at).block().orElse(null);
  }

  private static boolean isNote(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.style() == Block.Style.NOTE;
  }
}
