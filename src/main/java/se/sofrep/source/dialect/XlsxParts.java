package se.sofrep.source.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of the archive holds which sheet; the reader library keeps that to itself. */
final class XlsxParts {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private XlsxParts() {}

  /** Name of the sheet to name of the part; empty when the workbook does not say. */
  static Map<String, String> of(Path file) throws IOException {
    try {
      Map<String, String> targets = new HashMap<>();
      each(
          ZipGuard.small(file, "xl/_rels/workbook.xml.rels"),
          "Relationship",
          xml ->
              targets.put(
                  xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target")));
      Map<String, String> parts = new HashMap<>();
      each(
          ZipGuard.small(file, "xl/workbook.xml"),
          "sheet",
          xml -> {
            String target = targets.get(xml.getAttributeValue(RELATIONS, "id"));
            if (target != null) {
              parts.put(xml.getAttributeValue(null, "name"), path(target));
            }
          });
      return parts;
    } catch (XMLStreamException e) {
      return Map.of();
    }
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static void each(InputStream in, String name, Consumer<XMLStreamReader> element)
      throws XMLStreamException {
    XMLStreamReader xml = Xml.reader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
        element.accept(xml);
      }
    }
  }
}
