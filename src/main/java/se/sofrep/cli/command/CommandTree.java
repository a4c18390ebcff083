package se.sofrep.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.sofrep.cli.words.HelpPage;
import se.sofrep.cli.words.WordFault;
import se.sofrep.cli.words.WrongWords;
import se.sofrep.job.Format;
import se.sofrep.job.Host;
import se.sofrep.job.Version;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** All commands, wired to the host. */
public final class CommandTree {
  private CommandTree() {}

  @Command(
      name = "sofrep",
      versionProvider = Number.class,
      synopsisSubcommandLabel = "COMMAND",
      resourceBundle = "")
  static final class Root implements Runnable {
    @Spec CommandSpec spec;
    @Mixin CommonOptions common;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
    boolean version;

    @Override
    public void run() {
      boolean bare = spec.commandLine().getParseResult().matchedOptions().isEmpty();
      throw bare
          ? new ParameterException(spec.commandLine(), "")
          : new WordFault(spec, WrongWords.NO_COMMAND);
    }
  }

  /** What {@code --version} prints. */
  static final class Number implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.producer()};
    }
  }

  public static CommandLine build(Host host, Messages messages) {
    Locale locale = Locale.forLanguageTag(messages.language().code());
    CommandLine root = new CommandLine(new Root());
    commands(host).forEach(root::addSubcommand);
    root.setResourceBundle(
        ResourceBundle.getBundle("se.sofrep.messages.help", locale, NO_FALLBACK));
    root.registerConverter(Language.class, CommandTree::language);
    root.registerConverter(Format.class, CommandTree::format);
    root.setHelpFactory(HelpPage::new);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
    root.setUsageHelpAutoWidth(false);
    root.setUsageHelpLongOptionsMaxWidth(28);
    root.setExitCodeExceptionMapper(e -> ExitCodes.FAULT);
    root.setParameterExceptionHandler(new WrongWords(messages, host.err()));
    root.setExecutionExceptionHandler((e, command, result) -> fault(e, messages, host));
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return root;
  }

  private static List<Object> commands(Host host) {
    return List.of(
        new AnnualCommand(host),
        new InterimCommand(host),
        new InsatsCommand(host),
        new FinalCommand(host),
        new ReturnCommand(host),
        new CheckCommand(host),
        new ExplainCommand(host),
        new FiguresCommand(host),
        new ConvertCommand(host),
        new InitCommand(host),
        new VerifyCommand(host),
        new StatsCommand(host),
        new CompareCommand(host),
        new DiffCommand(host),
        new CompletionCommand(host),
        new HelpOnCommand(host));
  }

  /** A fault in sofrep itself: one sentence; the stack only for whoever asks for it. */
  public static int fault(Throwable fault, Messages messages, Host host) {
    host.err().println("sofrep: " + messages.text("cli.fault", fault.toString()));
    host.err().println("    " + messages.text("cli.fault.hint"));
    if (!host.environment().getOrDefault("SOFREP_DEBUG", "").isEmpty()) {
      fault.printStackTrace(host.err());
    }
    return ExitCodes.FAULT;
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static Language language(String word) {
    return switch (word) {
      case "sv" -> Language.SV;
      case "en" -> Language.EN;
      default -> throw new TypeConversionException("sv, en");
    };
  }

  private static Format format(String word) {
    return Format.ofWord(word)
        .orElseThrow(() -> new TypeConversionException("html, pdf, docx, xlsx"));
  }
}
