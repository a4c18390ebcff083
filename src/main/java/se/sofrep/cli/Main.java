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
import se.sofrep.cli.command.CommandTree;
import se.sofrep.cli.command.ExitCodes;
import se.sofrep.cli.words.LeadingOptions;
import se.sofrep.cli.words.Words;
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
    DataStream out = new DataStream(new FileOutputStream(FileDescriptor.out));
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)),
            true,
            StandardCharsets.UTF_8);
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
    int code = new Main(host).runThrough(out, arguments);
    err.flush();
    System.exit(code);
  }

  /** Runs, and says so if the data did not come through. */
  int runThrough(DataStream out, String... arguments) {
    int code = run(arguments);
    if (out.finish()) {
      return code;
    }
    Messages messages = new Messages(language(arguments));
    host.err().println("sofrep: " + messages.text("cli.data-lost"));
    host.err().println("    " + messages.text("cli.data-lost.hint"));
    return code == ExitCodes.FAULT ? code : ExitCodes.NOT_WRITTEN;
  }

  /** Runs one command and returns its exit code (see the contract); never throws. */
  public int run(String... arguments) {
    Messages messages = new Messages(language(arguments));
    if (!ProgressLine.isWanted(host, arguments)) {
      return execute(host, messages, arguments);
    }
    try (ProgressLine progress = new ProgressLine(host.err(), messages)) {
      return execute(progress.on(host), messages, arguments);
    }
  }

  private static int execute(Host host, Messages messages, String... arguments) {
    try {
      CommandLine all = CommandTree.build(host, messages);
      return all.execute(LeadingOptions.behindCommand(all, arguments));
    } catch (RuntimeException | Error e) {
      return CommandTree.fault(e, messages, host);
    }
  }

  private Language language(String... arguments) {
    return Words.language(arguments).orElse(host.language());
  }
}
