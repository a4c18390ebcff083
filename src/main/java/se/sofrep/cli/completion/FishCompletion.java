package se.sofrep.cli.completion;

import java.util.ArrayList;
import java.util.List;
import se.sofrep.cli.completion.CompletionWords.Command;
import se.sofrep.cli.completion.CompletionWords.Kind;
import se.sofrep.cli.completion.CompletionWords.Option;
import se.sofrep.cli.completion.CompletionWords.Value;

/** The script for fish. */
public final class FishCompletion {
  private static final String HEAD =
      """
      # fish completion for sofrep. Once:  sofrep completion fish > ~/.config/fish/completions/sofrep.fish

      complete -c sofrep -f
      """;

  private FishCompletion() {}

  public static String of(CompletionWords words) {
    StringBuilder out = new StringBuilder(HEAD);
    words.options().forEach(option -> line(out, "__fish_use_subcommand", option(option)));
    for (Command command : words.commands()) {
      line(
          out,
          "__fish_use_subcommand",
          List.of("-a", command.name(), "-d", quoted(command.description())));
    }
    for (Command command : words.commands()) {
      String inside = "__fish_seen_subcommand_from " + command.name();
      command.arguments().stream()
          .map(FishCompletion::value)
          .distinct()
          .filter(value -> !value.isEmpty())
          .forEach(value -> line(out, inside, value));
      command.options().forEach(option -> line(out, inside, option(option)));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String condition, List<String> words) {
    out.append("complete -c sofrep -n ").append(quoted(condition)).append(' ');
    out.append(String.join(" ", words)).append('\n');
  }

  private static List<String> option(Option option) {
    List<String> words = new ArrayList<>();
    for (String name : option.names()) {
      boolean isLong = name.startsWith("--");
      words.add(isLong ? "-l" : "-s");
      words.add(name.substring(isLong ? 2 : 1));
    }
    if (option.value().kind() != Kind.NONE) {
      words.add(option.value().kind() == Kind.FILE ? "-r" : "-x");
      words.addAll(value(option.value()));
    }
    words.addAll(List.of("-d", quoted(option.description())));
    return words;
  }

  private static List<String> value(Value value) {
    return switch (value.kind()) {
      case FILE -> List.of("-F");
      case FOLDER -> List.of("-a", quoted("(__fish_complete_directories)"));
      default ->
          value.choices().isEmpty()
              ? List.of()
              : List.of("-a", quoted(String.join(" ", value.choices())));
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
