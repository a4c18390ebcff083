package se.sofrep.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.sofrep.cli.words.HelpPage;
import se.sofrep.cli.words.Placeholder;
import se.sofrep.problem.Language;

/** Manual pages in roff, from the same command model as {@code --help}. */
final class ManPages {
  private static final Map<String, String> SWEDISH =
      Map.of(
          "NAME", "NAMN",
          "SYNOPSIS", "ÖVERSIKT",
          "DESCRIPTION", "BESKRIVNING",
          "ARGUMENTS", "ARGUMENT",
          "OPTIONS", "VAL",
          "COMMANDS", "KOMMANDON",
          "EXIT STATUS", "SLUTKOD",
          "SEE ALSO", "SE ÄVEN");

  private final Language language;

  private ManPages(Language language) {
    this.language = language;
  }

  /** File name to page. */
  static Map<String, String> all(Language language) {
    ManPages pages = new ManPages(language);
    Map<String, String> all = new TreeMap<>();
    for (CommandSpec command : EveryCommand.specs(language)) {
      all.put(dashed(command) + ".1", pages.page(command));
    }
    return all;
  }

  private static String dashed(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String page(CommandSpec command) {
    StringBuilder out = new StringBuilder(".\\\" -*- coding: utf-8 -*-\n");
    out.append(".TH ").append(quoted(dashed(command).toUpperCase(java.util.Locale.ROOT)));
    out.append(" 1 \"\" \"sofrep\" \"sofrep\"\n.nh\n.ad l\n");
    heading(out, "NAME");
    String header = String.join(" ", command.usageMessage().header());
    out.append(escaped(dashed(command))).append(" \\- ").append(escaped(header)).append('\n');
    heading(out, "SYNOPSIS");
    out.append(".B ").append(escaped(HelpPage.synopsis(command))).append('\n');
    arguments(out, command);
    options(out, command);
    commands(out, command);
    footer(out, command);
    exitCodes(out, command);
    heading(out, "SEE ALSO");
    out.append(seeAlso(command)).append('\n');
    return out.toString();
  }

  private void arguments(StringBuilder out, CommandSpec command) {
    if (!command.positionalParameters().isEmpty()) {
      heading(out, "ARGUMENTS");
      for (PositionalParamSpec argument : command.positionalParameters()) {
        entry(out, Placeholder.of(argument, command), String.join(" ", argument.description()));
      }
    }
  }

  private void options(StringBuilder out, CommandSpec command) {
    heading(out, "OPTIONS");
    List<OptionSpec> options = new ArrayList<>(command.options());
    options.sort(Comparator.comparing(OptionSpec::longestName));
    HelpPage.groups(options)
        .forEach(
            (key, members) -> {
              if (!key.equals("group.own")) {
                String text = command.resourceBundle().getString(key).replaceFirst(":$", "");
                out.append(".SS ").append(quoted(escaped(text))).append('\n');
              }
              members.forEach(option -> entry(out, names(option, command), text(option)));
            });
  }

  private static String names(OptionSpec option, CommandSpec command) {
    String value = option.arity().max() == 0 ? "" : "=" + Placeholder.of(option, command);
    return List.of(option.names()).stream()
            .sorted(Comparator.comparingInt(String::length))
            .collect(Collectors.joining(", "))
        + value;
  }

  private static String text(OptionSpec option) {
    return String.join(" ", option.description());
  }

  private void commands(StringBuilder out, CommandSpec command) {
    if (!command.subcommands().isEmpty()) {
      heading(out, "COMMANDS");
      command
          .subcommands()
          .forEach(
              (name, sub) ->
                  entry(out, name, String.join(" ", sub.getCommandSpec().usageMessage().header())));
    }
  }

  private void footer(StringBuilder out, CommandSpec command) {
    String[] lines = command.usageMessage().footer();
    if (lines.length > 0) {
      heading(out, "DESCRIPTION");
      for (String line : lines) {
        out.append(escaped(line.replace("%n", "").strip())).append("\n.br\n");
      }
    }
  }

  private void exitCodes(StringBuilder out, CommandSpec command) {
    heading(out, "EXIT STATUS");
    command.root().usageMessage().exitCodeList().forEach((code, text) -> entry(out, code, text));
  }

  private static String seeAlso(CommandSpec command) {
    if (command.subcommands().isEmpty()) {
      return ".BR sofrep (1)";
    }
    return command.subcommands().keySet().stream()
        .map(name -> ".BR sofrep\\-" + name + " (1)")
        .collect(Collectors.joining(" ,\n"));
  }

  private void heading(StringBuilder out, String english) {
    String text = language == Language.SV ? SWEDISH.getOrDefault(english, english) : english;
    out.append(".SH ").append(quoted(text)).append('\n');
  }

  private static void entry(StringBuilder out, String what, String text) {
    out.append(".TP\n.B ").append(escaped(what)).append('\n').append(escaped(text)).append('\n');
  }

  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
