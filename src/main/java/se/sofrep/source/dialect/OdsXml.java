package se.sofrep.source.dialect;

import javax.xml.stream.XMLStreamReader;

/** Attributes of OpenDocument's XML, whatever prefix the writer chose. */
final class OdsXml {
  private OdsXml() {}

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
