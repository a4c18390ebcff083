package se.sofrep.render.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What an SVG says and where: read back from the file, not from the code that laid it out. */
record DrawnWords(String words, Rectangle2D box, String colour) {
  private static final double CAPITALS = 0.714;

  static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("not XML: " + svg, e);
    }
  }

  static List<DrawnWords> of(String svg) {
    List<DrawnWords> found = new ArrayList<>();
    NodeList texts = parse(svg).getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double size = number(text, "font-size");
      Rectangle2D box =
          new Rectangle2D.Double(
              number(text, "x"),
              number(text, "y") - size * CAPITALS,
              number(text, "textLength"),
              size * CAPITALS);
      found.add(new DrawnWords(text.getTextContent(), box, text.getAttribute("fill")));
    }
    return found;
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** The boxes of two lines meet; what merely touches does not. */
  static List<String> overlaps(List<DrawnWords> words) {
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        Rectangle2D both = words.get(i).box().createIntersection(words.get(j).box());
        if (both.getWidth() > 0.05 && both.getHeight() > 0.05) {
          overlaps.add(words.get(i) + " and " + words.get(j));
        }
      }
    }
    return overlaps;
  }
}
