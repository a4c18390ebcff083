package se.sofrep.render.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a zip archive so that the same contents give the same bytes: fixed times, fixed order.
 */
public final class RepeatableZip {
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String FIRST = "[Content_Types].xml";

  private RepeatableZip() {}

  /** Office programs want the content types first; the rest follows by name. */
  public static byte[] of(byte[] archive) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
      try (ZipOutputStream out = new ZipOutputStream(bytes)) {
        byte[] types = parts.remove(FIRST);
        if (types != null) {
          write(out, FIRST, types);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          write(out, part.getKey(), part.getValue());
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory", e);
    }
  }

  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
