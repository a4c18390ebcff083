package se.sofrep.disclosure.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report's page, which is well-formed XML but for its head. */
final class Markup {
  private Markup() {}

  static Element body(String html) throws IOException {
    String body =
        html.substring(html.indexOf("<body"), html.indexOf("</body>") + "</body>".length())
            .replaceAll("(?s)<(style|script)\\b.*?</\\1>", "");
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(body)));
      return document.getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** All elements of a name in another, or {@code *}. */
  static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static List<Element> children(Element of) {
    List<Element> children = new ArrayList<>();
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** What is read, with single spaces. */
  static String text(Element element) {
    return spaces(element.getTextContent());
  }

  static String spaces(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad]+", " ").strip();
  }
}
