package se.sofrep.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import se.sofrep.cli.words.Words;
import se.sofrep.job.Host;
import se.sofrep.job.Progress;
import se.sofrep.problem.Messages;

/**
 * Tells a person at a terminal that a long run is alive: what it does and for how long, on one line
 * that is rewritten each second and gone before anything else is said. Work under a second shows
 * nothing, nor does a pipe, cron or {@code --quiet}.
 *
 * <p>Its own, for a run has four parts of unknown length and not a countable number of steps.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long TICK_MILLIS = 1000;
  private static final double MILLIS = 1000.0;

  private final PrintStream terminal;
  private final Messages messages;
  private final long started = System.nanoTime();
  private final Thread ticker = new Thread(this::tick, "sofrep-progress");
  private Step step = Step.READING;
  private int shown;
  private boolean over;

  ProgressLine(PrintStream terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
    ticker.setDaemon(true);
    ticker.start();
  }

  /** Whether this run shows one: a person must be there to see it, and able to. */
  static boolean isWanted(Host host, String... arguments) {
    boolean dumb = host.environment().getOrDefault("TERM", "").equals("dumb");
    return host.terminal() && !dumb && !Words.isQuiet(arguments);
  }

  /** The same host, whose streams let this line go before they say anything. */
  Host on(Host host) {
    return new Host(
        host.in(),
        host.isTerminal(Host.STANDARD_OUTPUT) ? after(host.out()) : host.out(),
        after(host.err()),
        host.folder(),
        host.home(),
        host.environment(),
        host.terminal(),
        host.clock(),
        this);
  }

  @Override
  public synchronized void begin(Step next) {
    step = next;
    if (shown > 0) {
      show();
    }
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLIS);
        synchronized (this) {
          if (over) {
            return;
          }
          show();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show() {
    long seconds = Math.round((System.nanoTime() - started) / 1e6 / MILLIS);
    String text = messages.text("cli.progress-" + word(step)) + " … " + seconds + " s";
    terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
    terminal.flush();
    shown = Math.max(shown, text.length());
  }

  private static String word(Step step) {
    return switch (step) {
      case READING -> "reading";
      case COMPOSING -> "composing";
      case DRAWING -> "drawing";
    };
  }

  /** Wipes the line; it does not come again. */
  private synchronized void end() {
    if (!over && shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
    }
    over = true;
  }

  private PrintStream after(PrintStream stream) {
    OutputStream endsLineFirst =
        new FilterOutputStream(stream) {
          @Override
          public void write(int value) throws IOException {
            end();
            out.write(value);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            end();
            out.write(bytes, offset, length);
          }
        };
    return new PrintStream(endsLineFirst, true, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    end();
    ticker.interrupt();
  }
}
