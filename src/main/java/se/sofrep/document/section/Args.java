package se.sofrep.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Variable;
import se.sofrep.figures.FigureKey;

/** What a template asks of a section, by the words of the templates. */
record Args(Map<String, String> words) {
  /** The intervention or group asked for; {@code Totalt} when none is. */
  String intervention() {
    String named = word("insats", "");
    return named.isEmpty() ? FigureKey.TOTAL : named;
  }

  /** Who is told about: aktuella, nya, avslutade (when nothing is said) or pågående. */
  String base() {
    return word("bas", "avslutade");
  }

  /** Empty when the template names no variable of the contract. */
  Optional<Variable> variable() {
    return Variable.ofColumn(word("variabel", ""));
  }

  String word(String name, String otherwise) {
    String given = words.getOrDefault(name, "").strip();
    return given.isEmpty() ? otherwise : given;
  }

  /** Words separated by {@code |}. */
  List<String> list(String name) {
    return Arrays.stream(word(name, "").split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
