package se.sofrep.source.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what kind of file it is from its first bytes, never from its name. */
public final class Sources {
  private Sources() {}

  public static TableSource open(Path file, Set<String> wanted) throws IOException {
    if (!Files.exists(file)) {
      throw new TableFault("table.missing-file", 0);
    }
    if (!Files.isRegularFile(file)) {
      throw new TableFault("table.unreadable", 0);
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(512);
    }
    if (head.length == 0) {
      throw new TableFault("table.empty", 0);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return zipped(file);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return XlsReader.read(file);
    }
    refuse(start);
    return CsvSource.open(file, wanted);
  }

  private static TableSource zipped(Path file) throws IOException {
    ZipGuard guard = ZipGuard.inspect(file);
    if (guard.has("xl/workbook.bin")) {
      throw new TableFault("table.binary-workbook", 0);
    }
    if (guard.has("xl/workbook.xml")) {
      return XlsxSource.open(file, guard);
    }
    if (guard.has("content.xml")) {
      return OdsSource.open(file);
    }
    throw new TableFault("table.not-a-table", 0);
  }

  private static void refuse(String start) {
    String text = start.stripLeading().toLowerCase(Locale.ROOT);
    if (text.startsWith("\u00ef\u00bb\u00bf")) {
      text = text.substring(3).stripLeading();
    }
    if (Stream.of("<!doctype html", "<html", "<table", "<?xml").anyMatch(text::startsWith)) {
      throw new TableFault("table.web-page", 0);
    }
    if (Stream.of("%pdf-", "{\\rtf", "\u0089png", "\u001f\u008b").anyMatch(text::startsWith)) {
      throw new TableFault("table.not-a-table", 0);
    }
  }
}
