package se.sofrep.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sofrep.document.translation.TemplateTranslator;
import se.sofrep.document.translation.Translation;
import se.sofrep.problem.Language;

/** Structure stands once, in the Swedish templates; English is other words in the same places. */
class TemplatesInEnglishTest {
  private static final Pattern TAG = Pattern.compile("</?[#@]?[\\p{L}\\d_]+");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
  private static final Translation ENGLISH = Translation.of(Language.EN);

  static Stream<String> templates() {
    return sources().keySet().stream();
  }

  private static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    BuiltInTemplates.files("")
        .forEach((name, bytes) -> sources.put(name, new String(bytes, StandardCharsets.UTF_8)));
    sources.keySet().removeIf(name -> !name.endsWith(".ftlh"));
    return sources;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyWordOfATemplateHasEnglish(String template) {
    assertThat(english(template).untranslated()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void tagsAndLinesAreTheSame(String template) {
    String swedish = sources().get(template);
    String english = english(template).source();

    assertThat(found(TAG, english)).isEqualTo(found(TAG, swedish));
    assertThat(english.lines().count()).isEqualTo(swedish.lines().count());
  }

  /** What is filled in is the same, strings apart: attributes, figures asked for, conditions. */
  @ParameterizedTest
  @MethodSource("templates")
  void nothingButWordsDiffers(String template) {
    Function<String, List<String>> filled =
        source ->
            found(Pattern.compile("\\$\\{[^{}]*\\}"), STRING.matcher(source).replaceAll("“”"));

    assertThat(filled.apply(english(template).source()))
        .containsExactlyInAnyOrderElementsOf(filled.apply(sources().get(template)));
  }

  @Test
  void bothLanguagesFillInTheSamePlaces() {
    ENGLISH
        .all()
        .forEach(
            (swedish, english) ->
                assertThat(found(PLACE, english))
                    .as(swedish)
                    .containsExactlyInAnyOrderElementsOf(found(PLACE, swedish)));
  }

  @Test
  void namesOfFiguresAreNotTranslatedWhereTheyAreAskedFor() {
    String line = "<@rad rubrik=\"Totalt\" insats=\"Totalt\" kategori=\"Årets resultat\"/>";

    assertThat(TemplateTranslator.translate(ENGLISH, "", line).source())
        .isEqualTo("<@rad rubrik=\"Total\" insats=\"Totalt\" kategori=\"Årets resultat\"/>");
  }

  @Test
  void whatIsComparedOrHandedToAFunctionStays() {
    String line =
        "<#assign a = (b == \"Utfall\")?then(\"Utfall\", f(\"Utfall\"))>${{\"Utfall\": \"Utfall\"}}";

    assertThat(TemplateTranslator.translate(ENGLISH, "", line).source())
        .isEqualTo(
            "<#assign a = (b == \"Utfall\")?then(\"Outcome\", f(\"Utfall\"))>"
                + "${{\"Utfall\": \"Outcome\"}}");
  }

  @Test
  void aSentenceOverSeveralLinesKeepsTheLinesAfterItInPlace() {
    String text = "<p>Ingen analys\n  har skrivits.</p>\n<@fel/>";

    assertThat(TemplateTranslator.translate(ENGLISH, "", text).source())
        .isEqualTo("<p>No analysis has been written.\n</p>\n<@fel/>");
  }

  @Test
  void ownWordsGoBeforeAndOtherwiseStaySwedish() throws IOException {
    Translation own =
        ENGLISH.with(List.of("Insats", "  Project", "Grannar", "  Neighbours", "# slut"));
    String line =
        "<@tabell id=\"x\" rubrik=\"Insats\"><@kolumn rubrik=\"Grannar\" grupp=\"Byar\"/>";

    TemplateTranslator.Translated translated = TemplateTranslator.translate(own, "", line);
    assertThat(translated.source())
        .isEqualTo(
            "<@tabell id=\"x\" rubrik=\"Project\"><@kolumn rubrik=\"Neighbours\" grupp=\"Byar\"/>");
    assertThat(translated.untranslated()).containsExactly("Byar");
  }

  private static TemplateTranslator.Translated english(String template) {
    return TemplateTranslator.translate(ENGLISH, template, sources().get(template));
  }

  private static List<String> found(Pattern pattern, String text) {
    return new ArrayList<>(pattern.matcher(text).results().map(MatchResult::group).toList());
  }
}
