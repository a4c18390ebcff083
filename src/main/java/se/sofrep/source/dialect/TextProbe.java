package se.sofrep.source.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The character set of a text file, told from all of its bytes: a letter å far down must not be
 * read wrong because the first pages are plain ASCII.
 *
 * @param bom length of the byte order mark
 * @param nulRow line of the first NUL byte; 0 when there is none
 * @param badRow line of the first byte that is not UTF-8 in a file that otherwise is; 0 for none
 */
record TextProbe(Charset charset, int bom, int nulRow, int badRow) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static TextProbe of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(4096);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      Scan scan = scan(file);
      return new TextProbe(StandardCharsets.UTF_8, 3, scan.nulRow, scan.badRow);
    }
    if (start.startsWith("\u00ff\u00fe")) {
      return new TextProbe(StandardCharsets.UTF_16LE, 2, 0, 0);
    }
    if (start.startsWith("\u00fe\u00ff")) {
      return new TextProbe(StandardCharsets.UTF_16BE, 2, 0, 0);
    }
    int even = nuls(head, 0);
    int odd = nuls(head, 1);
    int pairs = head.length / 2;
    if (pairs > 0 && odd > pairs / 2 && even <= pairs / 20) {
      return new TextProbe(StandardCharsets.UTF_16LE, 0, 0, 0);
    }
    if (pairs > 0 && even > pairs / 2 && odd <= pairs / 20) {
      return new TextProbe(StandardCharsets.UTF_16BE, 0, 0, 0);
    }
    Scan scan = scan(file);
    // Swedish text in Windows-1252 hardly ever forms a valid sequence by chance.
    if (scan.bad == 0 || scan.good >= scan.bad) {
      return new TextProbe(StandardCharsets.UTF_8, 0, scan.nulRow, scan.badRow);
    }
    return new TextProbe(WINDOWS, 0, scan.nulRow, 0);
  }

  private static int nuls(byte[] bytes, int parity) {
    int count = 0;
    for (int i = parity; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        count++;
      }
    }
    return count;
  }

  private static Scan scan(Path file) throws IOException {
    Scan scan = new Scan();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        scan.add(buffer, n);
      }
    }
    scan.end();
    return scan;
  }

  /** Counts well-formed and broken multi-byte sequences of UTF-8. */
  private static final class Scan {
    private long good;
    private long bad;
    private int badRow;
    private int nulRow;
    private int row = 1;
    private int pending;
    private int low;
    private int high;
    private boolean afterReturn;

    void add(byte[] buffer, int length) {
      for (int i = 0; i < length; i++) {
        int b = buffer[i] & 0xFF;
        if (pending == 0 && b >= ' ' && b < 0x80) {
          afterReturn = false;
          continue;
        }
        if (pending > 0) {
          if (b >= low && b <= high) {
            low = 0x80;
            high = 0xBF;
            if (--pending == 0) {
              good++;
            }
            continue;
          }
          broken();
        }
        if (b < 0x80) {
          ascii(b);
        } else {
          lead(b);
        }
      }
    }

    void end() {
      if (pending > 0) {
        broken();
      }
    }

    private void ascii(int b) {
      if (b == '\r' || b == '\n' && !afterReturn) {
        row++;
      } else if (b == 0 && nulRow == 0) {
        nulRow = row;
      }
      afterReturn = b == '\r';
    }

    private void lead(int b) {
      afterReturn = false;
      low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
      high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
      if (b >= 0xC2 && b <= 0xDF) {
        pending = 1;
      } else if (b >= 0xE0 && b <= 0xEF) {
        pending = 2;
      } else if (b >= 0xF0 && b <= 0xF4) {
        pending = 3;
      } else {
        broken();
      }
    }

    private void broken() {
      pending = 0;
      bad++;
      if (badRow == 0) {
        badRow = row;
      }
    }
  }
}
