package se.sofrep.render.markup;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import se.sofrep.document.Inline;

/** Writes running text. */
public final class Prose {
  private final Outline outline;
  private final BiConsumer<Markup, Inline.Value> values;

  public Prose(Outline outline, BiConsumer<Markup, Inline.Value> values) {
    this.outline = outline;
    this.values = values;
  }

  public void write(Markup out, List<Inline> content) {
    content.forEach(inline -> write(out, inline));
  }

  private void write(Markup out, Inline inline) {
    if (inline instanceof Inline.Text text) {
      marked(out, text.mark(), () -> out.text(text.printed()));
    } else if (inline instanceof Inline.Value value) {
      marked(out, value.mark(), () -> values.accept(out, value));
    } else if (inline instanceof Inline.Link link) {
      link(out, link);
    } else {
      out.empty("br");
    }
  }

  private static void marked(Markup out, Inline.Mark mark, Runnable content) {
    String tag =
        switch (mark) {
          case PLAIN -> "";
          case STRONG -> "strong";
          case EMPHASIS -> "em";
        };
    if (tag.isEmpty()) {
      content.run();
    } else {
      out.open(tag);
      content.run();
      out.close(tag);
    }
  }

  /**
   * A link that leads nowhere, or to anything but a page, a mail or this document, is plain words.
   */
  private void link(Markup out, Inline.Link link) {
    String href = target(link.href().strip());
    if (href.isEmpty()) {
      out.text(link.printed());
    } else {
      out.element("a", link.printed(), "href", href, "title", link.printed());
    }
  }

  private String target(String href) {
    if (href.startsWith("#")) {
      return outline.target(href.substring(1)).map(id -> "#" + id).orElse("");
    }
    String lower = href.toLowerCase(Locale.ROOT);
    boolean known =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    return known ? href : "";
  }
}
