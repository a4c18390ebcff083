package se.sofrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sofrep.testing.Csv;
import se.sofrep.testing.Sofrep;

/**
 * {@code explain} and {@code figures} as the commands print them: the same value, share and
 * interval, and rows that give it. A few of each room's figures; that the rows give every single
 * one is told by FigureTracerTest.
 */
class ExplainAgreesTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "sample-data, 2019, 2019-12, 10",
    "sample-data, 2019, 2019-08, 8",
    "src/test/resources/workspaces/norra-dalen, 2022, 2022-08, 6"
  })
  void figuresFromAllRooms(String workspace, String year, String through, int step)
      throws IOException {
    List<Map<String, String>> figures = spread(workspace, year, through, step);
    assertThat(figures.size()).isGreaterThan(5);
    for (Map<String, String> figure : figures) {
      Sofrep run = Sofrep.in(HERE, words(figure, workspace, year, through));
      assertThat(run.code()).as("%s", run).isZero();
      Map<String, String> told = fields(run.out());
      for (String column : List.of("nyckeltal", "insats", "kön", "kategori", "enhet", "källa")) {
        assertThat(told.get(column)).as(column + " of %s", run).isEqualTo(figure.get(column));
      }
      for (String column : List.of("värde", "täljare", "nämnare", "nedre", "övre")) {
        assertThat(number(told.get(column)))
            .as(column + " of %s", run)
            .isEqualTo(number(figure.get(column)));
      }
      assertThat(told).as("%s", run).containsEntry("stämmer", "true");
    }
  }

  /**
   * Of every so many names and units, the figure in the middle of those it has: not always a total.
   */
  private static List<Map<String, String>> spread(
      String workspace, String year, String through, int step) throws IOException {
    Sofrep run = Sofrep.in(HERE, "figures", year, "-C", workspace, "--through", through);
    assertThat(run.code()).as("%s", run.err()).isZero();
    Map<String, List<Map<String, String>>> kinds = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.rows(run.out())) {
      if (row.get("period").startsWith(year)) {
        String kind = row.get("nyckeltal") + " " + row.get("enhet");
        kinds.computeIfAbsent(kind, none -> new ArrayList<>()).add(row);
      }
    }
    List<List<Map<String, String>>> all = List.copyOf(kinds.values());
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
        .mapToObj(all::get)
        .map(rows -> rows.get(rows.size() / 2))
        .toList();
  }

  private static String[] words(
      Map<String, String> figure, String workspace, String year, String through) {
    List<String> words =
        new ArrayList<>(List.of("explain", year, figure.get("nyckeltal"), "-C", workspace));
    words.addAll(List.of("--through", through, "--insats", figure.get("insats")));
    words.addAll(List.of("--kön", figure.get("kön"), "--enhet", figure.get("enhet")));
    if (!figure.get("kategori").isEmpty()) {
      words.addAll(List.of("--kategori", figure.get("kategori")));
    }
    words.addAll(List.of("-f", "json", "-q"));
    return words.toArray(String[]::new);
  }

  /** The plain fields of the outermost object; a null is as good as nothing. */
  private static Map<String, String> fields(String json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
        } else {
          fields.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getText());
        }
      }
    }
    return fields;
  }

  private static String number(String text) {
    return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }
}
