package se.sofrep.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.sofrep.cli.completion.CompletionWords.Kind;
import se.sofrep.cli.completion.CompletionWords.Option;
import se.sofrep.cli.completion.CompletionWords.Value;

/** The script for zsh: also tells what each word means. */
public final class ZshCompletion {
  private static final String SCRIPT =
      """
      #compdef sofrep
      # zsh completion for sofrep. In ~/.zshrc, after compinit:  eval "$(sofrep completion zsh)"

      _sofrep() {
        local curcontext="$curcontext" state line
        local -a commands
        commands=(
      %COMMANDS%
        )
        _arguments -C \\
      %OPTIONS%
          '1: :->command' \\
          '*:: :->rest'
        case $state in
          command) _describe -t commands sofrep commands ;;
          rest)
            case $line[1] in
      %CASES%
            esac
            ;;
        esac
      }

      if [ "$funcstack[1]" = "_sofrep" ]; then
        _sofrep "$@"
      else
        compdef _sofrep sofrep ./sofrep
      fi
      """;

  private ZshCompletion() {}

  public static String of(CompletionWords words) {
    String commands =
        words.commands().stream()
            .map(c -> "    " + quoted(c.name() + ":" + c.description()))
            .collect(Collectors.joining("\n"));
    String options =
        words.options().stream()
            .map(option -> "    " + option(option) + " \\")
            .collect(Collectors.joining("\n"));
    String cases =
        words.commands().stream().map(ZshCompletion::of).collect(Collectors.joining("\n"));
    return SCRIPT
        .replace("%COMMANDS%", commands)
        .replace("%OPTIONS%", options)
        .replace("%CASES%", cases);
  }

  private static String of(CompletionWords.Command command) {
    List<String> parts = new ArrayList<>();
    command.options().forEach(option -> parts.add(option(option)));
    for (int i = 0; i < command.arguments().size(); i++) {
      boolean repeats = command.repeats() && i == command.arguments().size() - 1;
      Value value = command.arguments().get(i);
      parts.add(quoted((repeats ? "*" : String.valueOf(i + 1)) + action(value)));
    }
    return "        "
        + command.name()
        + ")\n          _arguments -s \\\n            "
        + String.join(" \\\n            ", parts)
        + "\n          ;;";
  }

  /** {@code '(-f --format)'{-f,--format}'=[description]:label:(csv json)'}. */
  private static String option(Option option) {
    boolean takesValue = option.value().kind() != Kind.NONE;
    String rest =
        "[" + escaped(option.description()) + "]" + (takesValue ? action(option.value()) : "");
    if (option.names().size() == 1) {
      return quoted(name(option.names().get(0), takesValue) + rest);
    }
    String names =
        option.names().stream().map(n -> name(n, takesValue)).collect(Collectors.joining(","));
    return quoted("(" + String.join(" ", option.names()) + ")") + "{" + names + "}" + quoted(rest);
  }

  private static String name(String name, boolean takesValue) {
    return !takesValue ? name : name.startsWith("--") ? name + "=" : name + "+";
  }

  private static String action(Value value) {
    String label = ":" + escaped(value.label()) + ":";
    String choices = String.join(" ", value.choices());
    return switch (value.kind()) {
      case FILE -> label + "_files";
      case FOLDER -> label + "_files -/";
      default ->
          value.choices().isEmpty()
              ? label + " "
              : value.several()
                  ? label + "_values -s , " + escaped(value.label()) + " " + choices
                  : label + "(" + choices + ")";
    };
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\[\\]:\\\\])", "\\\\$1").replace("|", "/");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
