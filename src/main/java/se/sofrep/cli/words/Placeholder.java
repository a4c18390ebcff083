package se.sofrep.cli.words;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What stands for a value in help: {@code YEAR}, in Swedish {@code ÅR}; or the words it can be. */
public final class Placeholder {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}+");

  private Placeholder() {}

  /** In the command's language, and with a sign that several may be given. */
  public static String of(ArgSpec argument, CommandSpec command) {
    String label = inLanguage(argument.paramLabel(), command.resourceBundle());
    return argument.splitRegex().isEmpty() ? label : label + "[,…]";
  }

  /** Of words in capitals those that have a translation are translated. */
  public static String inLanguage(String label, ResourceBundle texts) {
    Matcher words = WORD.matcher(label);
    StringBuilder out = new StringBuilder();
    while (words.find()) {
      String key = "label." + words.group();
      String word = texts.containsKey(key) ? texts.getString(key) : words.group();
      words.appendReplacement(out, Matcher.quoteReplacement(word));
    }
    return words.appendTail(out).toString();
  }

  /** The words that can be chosen among; none where anything may be typed. */
  public static List<String> choices(ArgSpec argument) {
    String label = argument.paramLabel();
    return label.contains("|") && !WORD.matcher(label).find()
        ? List.of(label.split("\\|"))
        : List.of();
  }
}
