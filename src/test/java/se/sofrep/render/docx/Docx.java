package se.sofrep.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.sofrep.document.ReportDocument;
import se.sofrep.render.MemoryBundle;

/** A written document, read back: as POI sees it and as bare XML. */
final class Docx {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final byte[] bytes;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private Docx(byte[] bytes) {
    this.bytes = bytes;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Docx of(ReportDocument document) {
    return new Docx(MemoryBundle.only(new DocxRenderer(), document));
  }

  XWPFDocument poi() {
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Paths in the archive, in order. */
  List<String> paths() {
    return List.copyOf(parts.keySet());
  }

  String text(String path) {
    return parts.get(path);
  }

  Document xml(String path) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(path))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** Every element of that name in the body, in order. */
  List<Element> all(String name) {
    return elements(xml("word/document.xml").getElementsByTagNameNS(W, name));
  }

  /** The body's own children, in order. */
  List<Element> body() {
    return children(all("body").get(0));
  }

  static List<Element> inside(Element element, String name) {
    return elements(element.getElementsByTagNameNS(W, name));
  }

  static List<Element> children(Element element) {
    return elements(element.getChildNodes());
  }

  static String value(Element element) {
    return element.getAttributeNS(W, "val");
  }

  /** Style of a paragraph; empty for none. */
  static String style(Element paragraph) {
    return inside(paragraph, "pStyle").stream().map(Docx::value).findFirst().orElse("");
  }

  /** The words of an element, fields' instructions left out. */
  static String words(Element element) {
    StringBuilder words = new StringBuilder();
    inside(element, "t").forEach(t -> words.append(t.getTextContent()));
    return words.toString();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
