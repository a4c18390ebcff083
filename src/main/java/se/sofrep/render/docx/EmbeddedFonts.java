package se.sofrep.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.sofrep.render.markup.Typeface;

/**
 * The report's own typeface inside the document, so that its tables fit their columns on machines
 * that do not have it. Each cut is obfuscated as ECMA-376 part 4, §2.8.1 says: its first 32 bytes
 * are combined with a key that stands beside its name.
 */
final class EmbeddedFonts {
  static final String NAME = "Open Sans";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final int HIDDEN = 32;
  private static final int KEY = 16;

  /** A cut that Word knows, and a key of its own; the same in every document. */
  private record Face(String element, Typeface cut, String key) {}

  private static final List<Face> FACES =
      List.of(
          new Face("embedRegular", Typeface.REGULAR, "5E3F1C60-7A0B-4D55-9B1E-2C8A64D0F101"),
          new Face("embedBold", Typeface.BOLD, "5E3F1C60-7A0B-4D55-9B1E-2C8A64D0F102"),
          new Face("embedItalic", Typeface.ITALIC, "5E3F1C60-7A0B-4D55-9B1E-2C8A64D0F103"));

  private EmbeddedFonts() {}

  static void addTo(XWPFDocument word) throws IOException {
    try {
      PackagePart table =
          word.getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/word/fontTable.xml"),
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
      word.getPackagePart()
          .addRelationship(table.getPartName(), TargetMode.INTERNAL, TYPES + "fontTable");
      StringBuilder faces = new StringBuilder();
      for (Face face : FACES) {
        faces.append(add(face, word, table));
      }
      try (OutputStream out = table.getOutputStream()) {
        out.write(table(faces.toString()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /** The table's entry for the cut. */
  private static String add(Face face, XWPFDocument word, PackagePart table)
      throws InvalidFormatException, IOException {
    URI name = URI.create("/word/fonts/" + face.element() + ".odttf");
    PackagePart part =
        word.getPackage()
            .createPart(
                PackagingURIHelper.createPartName(name),
                "application/vnd.openxmlformats-officedocument.obfuscatedFont");
    String id =
        table.addRelationship(part.getPartName(), TargetMode.INTERNAL, TYPES + "font").getId();
    try (InputStream in = face.cut().open();
        OutputStream out = part.getOutputStream()) {
      out.write(obfuscated(in.readAllBytes(), face.key()));
    }
    return "<w:" + face.element() + " r:id=\"" + id + "\" w:fontKey=\"{" + face.key() + "}\"/>";
  }

  private static byte[] obfuscated(byte[] font, String key) {
    byte[] bytes = HexFormat.of().parseHex(key.replace("-", ""));
    for (int i = 0; i < HIDDEN; i++) {
      font[i] ^= bytes[KEY - 1 - i % KEY];
    }
    return font;
  }

  private static String table(String faces) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <w:font w:name="Open Sans"><w:altName w:val="Segoe UI"/><w:panose1 w:val="020B0606030504020204"/>\
        <w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>"""
        + faces
        + "</w:font></w:fonts>";
  }
}
