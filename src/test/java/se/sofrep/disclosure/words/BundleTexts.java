package se.sofrep.disclosure.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be read in a bundle, by file: names, texts, archives unpacked. */
final class BundleTexts {
  private final Path bundle;
  private final Map<String, String> texts = new TreeMap<>();

  private BundleTexts(Path bundle) {
    this.bundle = bundle;
  }

  /** The text of each file, and of each entry of an archive ({@code x.docx!word/document.xml}). */
  static Map<String, String> of(Path bundle) throws IOException {
    BundleTexts texts = new BundleTexts(bundle);
    try (Stream<Path> files = Files.walk(bundle)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.read(file);
      }
    }
    return texts.texts;
  }

  private void read(Path file) throws IOException {
    String name = bundle.relativize(file).toString().replace('\\', '/');
    byte[] bytes = Files.readAllBytes(file);
    texts.put(name + " (its name)", name.replace('-', ' '));
    if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
      entries(name, bytes);
    } else if (name.endsWith(".pdf")) {
      pdf(name, bytes);
    } else if (name.endsWith(".png")) {
      texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
    } else {
      texts.put(name, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private void entries(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.put(
            name + "!" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** The pages as they are read, and every string and metadata stream behind them. */
  private void pdf(String name, byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      texts.put(name, stripper.getText(document));
      StringBuilder behind = new StringBuilder();
      for (var key : document.getDocument().getXrefTable().keySet()) {
        strings(document.getDocument().getObjectFromPool(key), behind);
      }
      if (document.getDocumentCatalog().getMetadata() != null) {
        byte[] metadata = document.getDocumentCatalog().getMetadata().toByteArray();
        behind.append(new String(metadata, StandardCharsets.UTF_8));
      }
      texts.put(name + "!strings", behind.toString());
    }
  }

  private static void strings(COSBase object, StringBuilder found) {
    if (object instanceof COSString string) {
      found.append(string.getString()).append('\n');
    } else if (object instanceof COSObject indirect) {
      direct(indirect.getObject(), found);
    } else {
      direct(object, found);
    }
  }

  /** Strings of an object itself; other objects it points to have their own turn. */
  private static void direct(COSBase object, StringBuilder found) {
    List<COSBase> parts = List.of();
    if (object instanceof COSArray array) {
      parts =
          array.toList().stream()
              .filter(COSBase.class::isInstance)
              .map(COSBase.class::cast)
              .toList();
    } else if (object instanceof COSDictionary dictionary) {
      parts = dictionary.keySet().stream().map(dictionary::getItem).toList();
    } else if (object instanceof COSString string) {
      found.append(string.getString()).append('\n');
    }
    for (COSBase part : parts) {
      if (!(part instanceof COSObject)) {
        direct(part, found);
      }
    }
  }
}
