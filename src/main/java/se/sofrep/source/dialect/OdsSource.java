package se.sofrep.source.dialect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * OpenDocument workbooks, one row at a time. Read from the XML itself: a short file may claim a
 * million equal rows, which a library that builds the whole sheet would build.
 */
final class OdsSource implements TableSource {
  private static final String CONTENT = "content.xml";

  private final Path file;
  private final List<String> sheets;

  private OdsSource(Path file, List<String> sheets) {
    this.file = file;
    this.sheets = sheets;
  }

  static OdsSource open(Path file) throws IOException {
    try (InputStream manifest = ZipGuard.small(file, "META-INF/manifest.xml")) {
      String text = new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("encryption-data")) {
        throw new TableFault("table.encrypted", 0);
      }
    }
    List<String> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Set<String> hiding = new HashSet<>();
    String[] style = {""};
    each(
        file,
        xml -> {
          switch (xml.getLocalName()) {
            case "style" -> style[0] = Xml.attribute(xml, "name");
            case "table-properties" -> {
              if (Xml.attribute(xml, "display").equals("false")) {
                hiding.add(style[0]);
              }
            }
            case "table" -> {
              boolean isHidden = hiding.contains(Xml.attribute(xml, "style-name"));
              (isHidden ? hidden : shown).add(Xml.attribute(xml, "name"));
            }
            default -> {}
          }
          return true;
        });
    shown.addAll(hidden);
    return new OdsSource(file, List.copyOf(shown));
  }

  @Override
  public Dialect.Kind kind() {
    return Dialect.Kind.ODS;
  }

  @Override
  public List<String> sheets() {
    return sheets;
  }

  @Override
  public void read(String sheet, Sink sink) throws IOException {
    each(
        file,
        xml -> {
          boolean here =
              xml.getLocalName().equals("table") && Xml.attribute(xml, "name").equals(sheet);
          if (here) {
            new OdsRows(xml, sink).read();
          }
          return !here;
        });
  }

  private interface Element {
    /** False ends the reading. */
    boolean take(XMLStreamReader xml) throws XMLStreamException;
  }

  private static void each(Path file, Element element) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(CONTENT);
      try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
        XMLStreamReader xml = Xml.reader(in);
        boolean more = true;
        while (more && xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT) {
            more = element.take(xml);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new TableFault("table.damaged", 0);
    }
  }
}
