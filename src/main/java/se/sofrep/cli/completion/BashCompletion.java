package se.sofrep.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.sofrep.cli.completion.CompletionWords.Kind;
import se.sofrep.cli.completion.CompletionWords.Value;

/** The script for bash. Needs nothing but bash itself. */
public final class BashCompletion {
  private static final String SCRIPT =
      """
      # bash completion for sofrep. In ~/.bashrc:  eval "$(sofrep completion bash)"

      _sofrep_reply() {
        local word
        while IFS= read -r word; do
          COMPREPLY+=("$word")
        done < <(compgen "$@")
      }

      _sofrep() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
        local command='' words='' values='' several='' kind='' before='' i
        # --option=value comes as three words
        if [[ $cur == '=' ]]; then
          cur=''
        elif [[ $prev == '=' ]]; then
          prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            -*) ;;
            %COMMANDS%) command=${COMP_WORDS[i]}; break ;;
          esac
        done
        case "$command $prev" in
      %VALUES%
        esac
        if [[ -z $kind ]]; then
          case $command in
      %WORDS%
          esac
          if [[ $cur == -* ]]; then kind=''; fi
          if [[ $cur != -* && -n $command ]]; then words=$values; fi
          values=$words
        fi
        COMPREPLY=()
        case $kind in
          file) compopt -o filenames 2>/dev/null; _sofrep_reply -f -- "$cur" ;;
          folder) compopt -o filenames 2>/dev/null; _sofrep_reply -d -- "$cur" ;;
          *)
            if [[ -n $several && $cur == *,* ]]; then
              before=${cur%,*},
              cur=${cur##*,}
            fi
            _sofrep_reply -P "$before" -W "$values" -- "$cur"
            ;;
        esac
      }

      complete -F _sofrep sofrep ./sofrep
      """;

  private BashCompletion() {}

  public static String of(CompletionWords words) {
    String names =
        words.commands().stream()
            .map(CompletionWords.Command::name)
            .collect(Collectors.joining(" | "));
    return SCRIPT
        .replace("%COMMANDS%", names)
        .replace("%VALUES%", values(words))
        .replace("%WORDS%", words(words));
  }

  /** What may follow an option that takes a value; options alike stand together. */
  private static String values(CompletionWords words) {
    Map<String, List<String>> patterns = new TreeMap<>();
    words.options().forEach(option -> add("", option, patterns));
    words
        .commands()
        .forEach(
            command -> command.options().forEach(option -> add(command.name(), option, patterns)));
    List<String> lines = new ArrayList<>();
    patterns.forEach(
        (what, options) -> lines.add("    " + String.join(" | ", options) + ") " + what + " ;;"));
    return String.join("\n", lines);
  }

  private static void add(
      String command, CompletionWords.Option option, Map<String, List<String>> patterns) {
    if (option.value().kind() != Kind.NONE) {
      List<String> same = patterns.computeIfAbsent(assign(option.value()), k -> new ArrayList<>());
      option.names().forEach(name -> same.add("'" + command + " " + name + "'"));
    }
  }

  private static String assign(Value value) {
    String kind =
        switch (value.kind()) {
          case FILE -> "file";
          case FOLDER -> "folder";
          default -> "word";
        };
    String choices =
        value.choices().isEmpty() ? "" : " values='" + String.join(" ", value.choices()) + "'";
    return "kind=" + kind + choices + (value.several() ? " several=1" : "");
  }

  private static String words(CompletionWords words) {
    List<String> lines = new ArrayList<>();
    String commands =
        words.commands().stream()
            .map(CompletionWords.Command::name)
            .collect(Collectors.joining(" "));
    lines.add("      '') words='" + commands + " " + names(words.options()) + "' ;;");
    for (CompletionWords.Command command : words.commands()) {
      String argument =
          command.arguments().stream()
              .map(BashCompletion::argument)
              .distinct()
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining());
      lines.add(
          "      "
              + command.name()
              + ") words='"
              + names(command.options())
              + "'"
              + argument
              + " ;;");
    }
    return String.join("\n", lines);
  }

  private static String argument(Value value) {
    boolean known = value.kind() != Kind.WORD || !value.choices().isEmpty();
    return known ? " " + assign(value) : "";
  }

  private static String names(List<CompletionWords.Option> options) {
    return options.stream().flatMap(o -> o.names().stream()).collect(Collectors.joining(" "));
  }
}
