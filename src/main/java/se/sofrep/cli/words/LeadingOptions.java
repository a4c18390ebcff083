package se.sofrep.cli.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options before the command, as in git: moved behind it, where the command reads them. One that is
 * given again after the command gives way; one that may be given several times does not.
 */
public final class LeadingOptions {
  private final CommandSpec root;

  private LeadingOptions(CommandSpec root) {
    this.root = root;
  }

  /** An option as typed, with its value. */
  private record Typed(String name, OptionSpec option, List<String> words) {}

  public static String[] behindCommand(CommandLine root, String... words) {
    return new LeadingOptions(root.getCommandSpec()).moved(List.of(words)).toArray(String[]::new);
  }

  private List<String> moved(List<String> words) {
    List<Typed> leading = new ArrayList<>();
    int at = 0;
    while (at < words.size() && isOption(words.get(at))) {
      Optional<List<Typed>> typed = typed(words, at, this::ofAnyCommand);
      if (typed.isEmpty()) {
        return words;
      }
      leading.addAll(typed.get());
      at += taken(typed.get());
    }
    if (leading.isEmpty() || at == words.size()) {
      return words;
    }
    CommandLine command = root.subcommands().get(words.get(at));
    List<String> rest = words.subList(at, words.size());
    return command == null ? rest : joined(leading, command.getCommandSpec(), rest);
  }

  private List<String> joined(List<Typed> leading, CommandSpec command, List<String> rest) {
    List<String> after = rest.subList(1, rest.size());
    Set<OptionSpec> again = given(after, command);
    List<String> before = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (Typed typed : leading) {
      OptionSpec own = command.findOption(typed.name());
      if (own == null && root.findOption(typed.name()) != null) {
        before.addAll(typed.words());
      } else if (own == null || own.isMultiValue() || !again.contains(own)) {
        behind.addAll(typed.words());
      }
    }
    return Stream.of(before, List.of(rest.get(0)), behind, after).flatMap(List::stream).toList();
  }

  private static Set<OptionSpec> given(List<String> words, CommandSpec command) {
    Set<OptionSpec> given = new HashSet<>();
    for (int at = 0; at < words.size() && !words.get(at).equals("--"); ) {
      Optional<List<Typed>> typed =
          isOption(words.get(at)) ? typed(words, at, command::findOption) : Optional.empty();
      typed.ifPresent(options -> options.forEach(option -> given.add(option.option())));
      at += typed.map(LeadingOptions::taken).orElse(1);
    }
    return given;
  }

  /** How many of the words on the command line these are: clustered flags share one. */
  private static int taken(List<Typed> options) {
    return options.get(options.size() - 1).words().size();
  }

  private static boolean isOption(String word) {
    return word.length() > 1 && word.startsWith("-") && !word.equals("--");
  }

  private OptionSpec ofAnyCommand(String name) {
    return Stream.concat(
            Stream.of(root), root.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .map(command -> command.findOption(name))
        .filter(option -> option != null)
        .findFirst()
        .orElse(null);
  }

  /** The options that begin with a word; empty when one is unknown or lacks its value. */
  private static Optional<List<Typed>> typed(
      List<String> words, int at, Function<String, OptionSpec> known) {
    String word = words.get(at);
    Optional<String> next = words.stream().skip(at + 1L).findFirst();
    if (!word.startsWith("--")) {
      return clustered(word, next, known);
    }
    String name = word.replaceFirst("=.*", "");
    OptionSpec option = known.apply(name);
    if (option == null) {
      return Optional.empty();
    }
    boolean whole = option.arity().max() == 0 || word.contains("=");
    return withValue(name, option, word, whole, next).map(List::of);
  }

  /** {@code -qv}, {@code -qC DIR}, {@code -CDIR}. */
  private static Optional<List<Typed>> clustered(
      String word, Optional<String> next, Function<String, OptionSpec> known) {
    List<Typed> options = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      String name = "-" + word.charAt(i);
      OptionSpec option = known.apply(name);
      if (option == null) {
        return Optional.empty();
      }
      if (option.arity().max() > 0) {
        String value = word.substring(i + 1);
        Optional<Typed> last = withValue(name, option, name + value, !value.isEmpty(), next);
        last.ifPresent(options::add);
        return last.map(one -> options);
      }
      options.add(new Typed(name, option, List.of(name)));
    }
    return Optional.of(options);
  }

  private static Optional<Typed> withValue(
      String name, OptionSpec option, String word, boolean whole, Optional<String> next) {
    return whole
        ? Optional.of(new Typed(name, option, List.of(word)))
        : next.map(value -> new Typed(name, option, Arrays.asList(word, value)));
  }
}
