package se.sofrep.document.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.sofrep.document.AsciiName;
import se.sofrep.document.Block;

/**
 * Which of a text's own sections are printed here: all, only those whose heading begins with one of
 * the words ({@code rubriker="Syfte, Mål"}), or all but those ({@code utom="Syfte, Mål"}). Sections
 * are told apart by the text's highest headings; what stands before the first belongs to no heading
 * and comes with {@code utom}. The two together print a text once and whole.
 *
 * @param words keys of the words; empty for the whole text
 */
record TextPart(List<String> words, boolean only) {
  static final String ONLY = "rubriker";
  static final String BUT = "utom";

  static TextPart of(String only, String but) throws TemplateFault {
    if (only != null && but != null) {
      throw new TemplateFault("document.template-word", BUT, ONLY);
    }
    String words = only != null ? only : but != null ? but : "";
    List<String> keys =
        Arrays.stream(words.split(",", -1)).map(AsciiName::key).filter(k -> !k.isEmpty()).toList();
    return new TextPart(keys, only != null);
  }

  List<Block> of(List<Block> text) {
    int highest =
        text.stream()
            .mapToInt(block -> block instanceof Block.Heading heading ? heading.level() : 9)
            .min()
            .orElse(9);
    List<Block> out = new ArrayList<>();
    boolean named = false;
    for (Block block : text) {
      if (block instanceof Block.Heading heading && heading.level() == highest) {
        named = words.stream().anyMatch(AsciiName.key(heading.title())::startsWith);
      }
      if (named == only) {
        out.add(block);
      }
    }
    return out;
  }
}
