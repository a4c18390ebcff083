package se.sofrep.source.dialect;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** The XML inside workbooks, read from front to back; attributes whatever prefix they have. */
final class Xml {
  private Xml() {}

  /** Reads without document types or anything from outside. */
  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    // Aalto reads a large sheet in half the time of Java's own parser.
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Read lazily, a fault would be an exception that nobody declares.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory.createXMLStreamReader(in);
  }

  /** The attribute's text; empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A count that is 1 when it is not there. */
  static int count(XMLStreamReader xml, String name) {
    String text = attribute(xml, name);
    if (text.isEmpty()) {
      return 1;
    }
    try {
      return Math.max(1, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new TableFault("table.damaged", 0);
    }
  }
}
