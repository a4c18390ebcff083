package se.sofrep.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output. A reader that has gone away ({@code | head}) ends the output quietly; a disk
 * that is full does not, for then data is lost that someone waits for.
 */
final class DataStream extends PrintStream {
  private final Watched watched;

  DataStream(OutputStream out) {
    this(new Watched(out));
  }

  private DataStream(Watched watched) {
    super(new BufferedOutputStream(watched, 1 << 16), false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** Hands on all that is pending. False when some of it could not be written to a reader. */
  boolean finish() {
    flush();
    return !watched.lost;
  }

  private static final class Watched extends FilterOutputStream {
    private volatile boolean lost;

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        lost |= !isGoneReader(e);
        throw e;
      }
    }

    /** What Linux, macOS and Windows say of a pipe whose reader has ended. */
    private static boolean isGoneReader(IOException fault) {
      String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
      return said.contains("pipe");
    }
  }
}
