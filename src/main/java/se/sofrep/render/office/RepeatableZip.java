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
  /** Local time, so that the zone of the machine does not show. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Office programs want the content types first. */
  private static final String FIRST = "[Content_Types].xml";

  private RepeatableZip() {}

  /** The content types, then the other parts by name. */
  public static byte[] of(byte[] archive) {
    return of(archive, Map.of());
  }

  /**
   * The same with other contents for some of the parts.
   *
   * @param replaced contents by path; each must be in the archive
   */
  public static byte[] of(byte[] archive, Map<String, byte[]> replaced) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory", e);
    }
    replaced.forEach(
        (path, content) -> {
          if (parts.replace(path, content) == null) {
            throw new IllegalArgumentException("no such part: " + path);
          }
        });
    return written(parts, archive.length);
  }

  private static byte[] written(Map<String, byte[]> parts, int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      byte[] types = parts.remove(FIRST);
      if (types != null) {
        write(out, FIRST, types);
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        write(out, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
