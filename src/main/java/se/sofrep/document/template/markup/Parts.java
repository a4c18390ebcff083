package se.sofrep.document.template.markup;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.wording.Phrase;

/**
 * What a template has fetched so far. Its output holds only marks with running numbers; the things
 * themselves wait here, so that a figure in a sentence is still the figure.
 */
public final class Parts {
  static final String VALUE = "varde";
  static final String MISSING = "saknas";
  static final String BLOCKS = "delar";

  private final List<Inline> values = new ArrayList<>();
  private final List<List<Block>> blocks = new ArrayList<>();

  /** Markup that stands for the phrase. */
  public TemplateModel print(Phrase phrase) throws TemplateModelException {
    StringBuilder out = new StringBuilder();
    for (Inline part : phrase.parts()) {
      if (part instanceof Inline.Value) {
        values.add(part);
        out.append('<').append(VALUE).append(" nr=\"").append(values.size() - 1).append("\"/>");
      } else {
        out.append(HTMLOutputFormat.INSTANCE.escapePlainText(part.printed()));
      }
    }
    if (!phrase.complete()) {
      out.append('<').append(MISSING).append("/>");
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(out.toString());
  }

  /** Markup that stands for finished blocks. */
  public String print(List<Block> finished) {
    blocks.add(finished);
    return "<" + BLOCKS + " nr=\"" + (blocks.size() - 1) + "\"/>";
  }

  /** Empty for a number that was never given out: a template wrote the mark itself. */
  Optional<Inline> value(String number) {
    return at(values, number);
  }

  Optional<List<Block>> blocks(String number) {
    return at(blocks, number);
  }

  private static <T> Optional<T> at(List<T> list, String number) {
    boolean known = number != null && number.matches("[0-9]{1,9}");
    return known && Integer.parseInt(number) < list.size()
        ? Optional.of(list.get(Integer.parseInt(number)))
        : Optional.empty();
  }
}
