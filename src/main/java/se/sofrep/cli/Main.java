package se.sofrep.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;
import se.sofrep.job.Host;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** The program: words in, exit code out. Everything it needs of the machine is handed in. */
public final class Main {
  private final Host host;

  public Main(Host host) {
    this.host = host;
  }

  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Host host =
        new Host(
            System.in,
            out,
            err,
            Path.of("").toAbsolutePath(),
            Optional.ofNullable(System.getProperty("sofrep.home")).map(Path::of),
            System.getenv(),
            Boolean.getBoolean("sofrep.terminal"),
            Clock.systemDefaultZone());
    int code = new Main(host).run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** UTF-8 whatever the locale; a reader that has gone away ends the output quietly. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /** Runs one command and returns its exit code (see the contract); never throws. */
  public int run(String... arguments) {
    Messages messages = new Messages(language(arguments));
    try {
      CommandLine commands = CommandTree.build(host, messages);
      return commands.execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fault(e, messages, host);
    }
  }

  /**
   * The language must be known before the words are parsed: what is wrong with them is said in it.
   */
  private Language language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value = "";
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      } else if (arguments[i].startsWith("--lang=")) {
        value = arguments[i].substring("--lang=".length());
      }
      if (value.equals("sv") || value.equals("en")) {
        return value.equals("sv") ? Language.SV : Language.EN;
      }
    }
    return host.language();
  }

  /** A fault in sofrep itself: one sentence; the stack only for whoever asks for it. */
  static int fault(Throwable fault, Messages messages, Host host) {
    host.err().println("sofrep: " + messages.text("cli.fault", fault.toString()));
    host.err().println("    " + messages.text("cli.fault.hint"));
    if (!host.environment().getOrDefault("SOFREP_DEBUG", "").isEmpty()) {
      fault.printStackTrace(host.err());
    }
    return ExitCodes.FAULT;
  }
}
