package se.sofrep.document.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import se.sofrep.document.Inline;
import se.sofrep.domain.Narrative;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Running text of Markdown as inline parts, with the live figures put back in their places. */
final class MarkdownInlines {
  private static final int EXCERPT = 40;
  private static final List<String> SAFE = List.of("http://", "https://", "mailto:", "#");

  private final Narrative text;
  private final List<Inline> figures;
  private final Findings findings;

  MarkdownInlines(Narrative text, List<Inline> figures, Findings findings) {
    this.text = text;
    this.figures = figures;
    this.findings = findings;
  }

  static Location at(Narrative text, Node node) {
    return node.getSourceSpans().isEmpty()
        ? Location.of(text.file())
        : Location.of(text.file(), node.getSourceSpans().get(0).getLineIndex() + 1);
  }

  static String excerpt(String literal) {
    String line = literal.strip().lines().findFirst().orElse("");
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + " …" : line;
  }

  List<Inline> of(Node parent) {
    List<Inline> out = new ArrayList<>();
    children(parent, Inline.Mark.PLAIN, out);
    return out;
  }

  /** The words alone, on one line. */
  String plain(Node parent) {
    return of(parent).stream()
        .map(Inline::printed)
        .collect(Collectors.joining())
        .replace('\n', ' ')
        .strip();
  }

  private void children(Node parent, Inline.Mark mark, List<Inline> out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, mark, out);
    }
  }

  private void add(Node node, Inline.Mark mark, List<Inline> out) {
    if (node instanceof Text words) {
      addText(words.getLiteral(), mark, out);
    } else if (node instanceof Code code) {
      addText(code.getLiteral(), mark, out);
    } else if (node instanceof SoftLineBreak) {
      addText(" ", mark, out);
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.Break());
    } else if (node instanceof StrongEmphasis) {
      children(node, Inline.Mark.STRONG, out);
    } else if (node instanceof Emphasis) {
      children(node, mark == Inline.Mark.STRONG ? mark : Inline.Mark.EMPHASIS, out);
    } else if (node instanceof Link link) {
      link(link, mark, out);
    } else if (node instanceof Image image) {
      findings.warning("document.text-image", at(text, image), image.getDestination());
      children(image, mark, out);
    } else if (node instanceof HtmlInline html) {
      findings.warning("document.text-html", at(text, html), excerpt(html.getLiteral()));
      addText(html.getLiteral(), mark, out);
    } else {
      children(node, mark, out);
    }
  }

  /** A link that leads out of a report by any other way than the web or mail is plain words. */
  private void link(Link link, Inline.Mark mark, List<Inline> out) {
    String href = link.getDestination();
    String words = plain(link);
    String scheme = href.toLowerCase(Locale.ROOT);
    if (SAFE.stream().anyMatch(scheme::startsWith)) {
      out.add(new Inline.Link(words.isEmpty() ? href : words, href));
      return;
    }
    findings.warning("document.text-link", at(text, link), href);
    children(link, mark, out);
  }

  /** Adds words, splitting them where a live figure stands. */
  void addText(String literal, Inline.Mark mark, List<Inline> out) {
    int from = 0;
    int open = literal.indexOf(TextSource.OPEN);
    while (open >= 0) {
      int close = literal.indexOf(TextSource.CLOSE, open);
      words(literal.substring(from, open), mark, out);
      out.add(marked(figures.get(Integer.parseInt(literal.substring(open + 1, close))), mark));
      from = close + 1;
      open = literal.indexOf(TextSource.OPEN, from);
    }
    words(literal.substring(from), mark, out);
  }

  private static void words(String words, Inline.Mark mark, List<Inline> out) {
    if (words.isEmpty()) {
      return;
    }
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Inline.Text before && before.mark() == mark) {
      out.set(last, new Inline.Text(before.printed() + words, mark));
    } else {
      out.add(new Inline.Text(words, mark));
    }
  }

  private static Inline marked(Inline figure, Inline.Mark mark) {
    return figure instanceof Inline.Value value
        ? new Inline.Value(value.printed(), value.figure(), mark)
        : figure;
  }
}
