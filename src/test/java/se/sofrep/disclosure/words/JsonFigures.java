package se.sofrep.disclosure.words;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.sofrep.disclosure.attack.Cell;

/** {@code figures.json}, and any other: objects with the columns of figures.csv as keys. */
final class JsonFigures {
  private static final List<String> NUMBERS = List.of("värde", "täljare", "nedre", "övre");

  private JsonFigures() {}

  /** The withheld figures that have a number there. */
  static List<Secret> told(Path file, Secrets secrets) throws IOException {
    List<Secret> told = new ArrayList<>();
    try (JsonParser json = JsonFactory.builder().build().createParser(file.toFile())) {
      Map<String, String> object = new HashMap<>();
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          object.clear();
        } else if (token == JsonToken.END_OBJECT) {
          secrets.of(cell(object), text(object, "enhet")).stream()
              .filter(secret -> NUMBERS.stream().anyMatch(n -> !text(object, n).isEmpty()))
              .forEach(told::add);
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          object.put(json.currentName(), json.getText());
        }
      }
    }
    return told;
  }

  private static Cell cell(Map<String, String> object) {
    return new Cell(
        text(object, "nyckeltal"),
        text(object, "insats"),
        text(object, "kön"),
        text(object, "kategori"),
        text(object, "period"));
  }

  private static String text(Map<String, String> object, String key) {
    return object.getOrDefault(key, "");
  }
}
