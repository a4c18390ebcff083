package se.sofrep.job.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.sofrep.document.AsciiName;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Definitions;

/** The two languages of an explanation say the same, and every base has words in both. */
class ExplainTextsTest {
  @Test
  void everyTextIsThereInBothLanguagesWithTheSamePlaceholders() throws IOException {
    Properties swedish = texts("sv");
    Properties english = texts("en");
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(swedish.stringPropertyNames());
    for (String key : swedish.stringPropertyNames()) {
      assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(swedish, key));
    }
  }

  @Test
  void everyBaseOfADefinitionHasWordsAndNoOtherHas() throws IOException {
    Set<String> bases =
        Definitions.all().stream()
            .map(Definition::base)
            .filter(base -> !base.isEmpty())
            .map(base -> "explain.base-" + AsciiName.of(base))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(
            texts("sv").stringPropertyNames().stream().filter(k -> k.startsWith("explain.base-")))
        .containsExactlyInAnyOrderElementsOf(bases);
  }

  private static Set<String> placeholders(Properties texts, String key) {
    return Pattern.compile("\\{\\d}")
        .matcher(texts.getProperty(key))
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    String name = "/se/sofrep/messages/explain_" + language + ".properties";
    try (InputStream in = ExplainTextsTest.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
