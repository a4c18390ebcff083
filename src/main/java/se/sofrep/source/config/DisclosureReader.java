package se.sofrep.source.config;

import java.util.Arrays;
import java.util.List;
import se.sofrep.domain.Association.Disclosure;
import se.sofrep.domain.Variable;

/** {@code sekretess}: what the public edition withholds. */
final class DisclosureReader {
  private static final int LIMIT = 5;
  private static final Disclosure USUAL = new Disclosure(LIMIT, List.of(), List.of());
  static final List<String> KEYS = List.of("gräns", "aldrig", "utan_skydd");
  private static final String[] VARIABLES =
      Arrays.stream(Variable.values()).map(Variable::column).toArray(String[]::new);

  private DisclosureReader() {}

  static Disclosure read(YamlMap map) {
    return map.section("sekretess", KEYS)
        .map(
            section ->
                new Disclosure(
                    section.whole("gräns", LIMIT),
                    section.texts("utan_skydd"),
                    section.list("aldrig").stream()
                        .flatMap(variable -> variable.choice(VARIABLES).stream())
                        .toList()))
        .orElse(USUAL);
  }
}
