package se.sofrep.cli.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's help: a short synopsis, and options in groups, each in the reader's language. */
public final class HelpPage extends Help {
  private static final Set<String> REPORT =
      Set.of(
          "--output",
          "--formats",
          "--only",
          "--edition",
          "--beside",
          "--no-beside",
          "--report-lang",
          "--watch");
  private static final Set<String> COMMON =
      Set.of(
          "--workspace",
          "--strict",
          "--quiet",
          "--verbose",
          "--color",
          "--lang",
          "--help",
          "--version");

  private final CommandSpec command;

  public HelpPage(CommandSpec command, ColorScheme colours) {
    super(command, colours);
    this.command = command;
  }

  /** {@code sofrep stats --by=DIM[,…] [OPTIONS] [FILE]}. */
  @Override
  public String synopsis(int headingLength) {
    return synopsis(command) + System.lineSeparator();
  }

  public static String synopsis(CommandSpec command) {
    List<String> words = new ArrayList<>(List.of(command.qualifiedName()));
    if (!command.subcommands().isEmpty()) {
      words.add(Placeholder.inLanguage("COMMAND", command.resourceBundle()));
    }
    for (OptionSpec option : command.options()) {
      if (option.required()) {
        words.add(option.longestName() + "=" + Placeholder.of(option, command));
      }
    }
    words.add("[" + Placeholder.inLanguage("OPTIONS", command.resourceBundle()) + "]");
    for (PositionalParamSpec positional : command.positionalParameters()) {
      words.add(shown(positional, command));
    }
    return String.join(" ", words);
  }

  private static String shown(PositionalParamSpec positional, CommandSpec command) {
    String label = Placeholder.of(positional, command);
    String all = positional.arity().max() > 1 ? label + "…" : label;
    return positional.arity().min() == 0 ? "[" + all + "]" : all;
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    return new IParamLabelRenderer() {
      @Override
      public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
        if (argument.arity().max() == 0) {
          return ansi.new Text("");
        }
        String label = Placeholder.of(argument, command);
        return ansi.new Text(argument.isOption() ? separator() + label : label);
      }

      @Override
      public String separator() {
        return "=";
      }
    };
  }

  /** The command's own options first; those that every command has, last. */
  @Override
  public String optionList() {
    List<OptionSpec> all = new ArrayList<>(command.options());
    all.removeIf(OptionSpec::hidden);
    all.sort(Comparator.comparing((OptionSpec option) -> option.longestName()));
    StringBuilder out = new StringBuilder();
    groups(all)
        .forEach(
            (heading, options) -> {
              out.append(System.lineSeparator()).append(text(heading));
              out.append(System.lineSeparator());
              out.append(
                  optionListExcludingGroups(
                      options,
                      createDefaultLayout(all, command.positionalParameters(), colorScheme()),
                      null,
                      parameterLabelRenderer()));
            });
    return out.toString();
  }

  /** By heading. A command that has only the common ones needs no second heading. */
  public static Map<String, List<OptionSpec>> groups(List<OptionSpec> options) {
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    for (String heading : List.of("own", "report", "common")) {
      List<OptionSpec> members =
          options.stream().filter(option -> heading.equals(group(option))).toList();
      if (!members.isEmpty()) {
        boolean only = members.size() == options.size();
        groups.put("group." + (only ? "own" : heading), members);
      }
    }
    return groups;
  }

  private static String group(OptionSpec option) {
    String name = option.longestName();
    return COMMON.contains(name) ? "common" : REPORT.contains(name) ? "report" : "own";
  }

  private String text(String key) {
    ResourceBundle texts = command.resourceBundle();
    return texts.getString(key);
  }
}
