package se.sofrep.source.dialect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks a zipped workbook over before a library opens it: size when unpacked (as it is, not as the
 * archive claims), XML that declares entities, and what the libraries do not tell (merged cells).
 */
final class ZipGuard {
  private static final long MEGABYTE = 1 << 20;

  /** The largest workbooks Excel itself can open stay below this, unpacked. */
  private static final long LARGEST_PART = 1024 * MEGABYTE;

  /** Strings are held in memory. */
  private static final long LARGEST_STRINGS = 160 * MEGABYTE;

  private static final int RATIO = 200;
  private static final long RATIO_FROM = 10 * MEGABYTE;
  private static final int ENTRIES = 10_000;

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> merged = new HashMap<>();

  private ZipGuard() {}

  /**
   * @throws TableFault when the file is cut off, unpacks to more than it should, or its XML
   *     declares entities
   */
  static ZipGuard inspect(Path file) throws IOException {
    ZipGuard guard = new ZipGuard();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      guard.inspect(zip);
    } catch (ZipException e) {
      throw new TableFault("table.damaged", 0);
    }
    return guard;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Ranges of merged cells ({@code A2:A5}) in a part of the workbook. */
  List<String> merged(String part) {
    return merged.getOrDefault(part, List.of());
  }

  private void inspect(ZipFile zip) throws IOException {
    if (zip.size() > ENTRIES) {
      throw new TableFault("table.bomb", 0);
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      names.add(entry.getName());
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        part(zip, entry);
      }
    }
  }

  private void part(ZipFile zip, ZipEntry entry) throws IOException {
    boolean strings = entry.getName().endsWith("sharedStrings.xml");
    long limit = strings ? LARGEST_STRINGS : LARGEST_PART;
    long packed = Math.max(1, entry.getCompressedSize());
    MergeScan merges = entry.getName().contains("worksheets/") ? new MergeScan() : null;
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.readNBytes(buffer, 0, buffer.length);
          n > 0;
          n = in.readNBytes(buffer, 0, buffer.length)) {
        if (total == 0) {
          refuseEntities(buffer, n);
        }
        total += n;
        if (total > limit || total > RATIO_FROM && total / packed > RATIO) {
          throw new TableFault("table.bomb", 0);
        }
        if (merges != null) {
          merges.add(buffer, n);
        }
      }
    }
    if (merges != null && !merges.ranges.isEmpty()) {
      merged.put(entry.getName(), List.copyOf(merges.ranges));
    }
  }

  private static void refuseEntities(byte[] buffer, int length) {
    String head = new String(buffer, 0, Math.min(length, 8192), StandardCharsets.ISO_8859_1);
    if (head.contains("<!DOCTYPE")
        || head.contains("<!ENTITY")
        || head.contains("<\0!\0D\0O\0C\0T\0")
        || head.contains("\0<\0!\0D\0O\0C\0T")) {
      throw new TableFault("table.entities", 0);
    }
  }

  /** Reads one part whole; only for the small parts that {@link #inspect} has passed. */
  static InputStream small(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        return InputStream.nullInputStream();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return new ByteArrayInputStream(in.readNBytes((int) (4 * MEGABYTE)));
      }
    }
  }

  /** Finds {@code mergeCell ref="…"} in a stream of bytes. */
  private static final class MergeScan {
    private static final byte[] MARK = "mergeCell ref=\"".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 100_000;

    private final List<String> ranges = new ArrayList<>();
    private final StringBuilder range = new StringBuilder();
    private int matched;

    void add(byte[] buffer, int length) {
      for (int i = 0; i < length; i++) {
        byte b = buffer[i];
        if (matched == MARK.length) {
          collect(b);
        } else if (b == MARK[matched]) {
          matched++;
        } else if (matched > 0) {
          matched = b == MARK[0] ? 1 : 0;
        }
      }
    }

    private void collect(byte b) {
      if (b != '"' && range.length() < 40) {
        range.append((char) b);
        return;
      }
      if (ranges.size() < MOST) {
        ranges.add(range.toString());
      }
      range.setLength(0);
      matched = 0;
    }
  }
}
