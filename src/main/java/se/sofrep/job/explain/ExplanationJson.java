package se.sofrep.job.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.render.data.TraceCsv;

/** An explanation as one JSON object: the figure, its definition, its rows and its places. */
final class ExplanationJson {
  private static final Set<String> NUMBERS = Set.of("rad", "bidrag", "belopp");

  private final Explanation explanation;

  ExplanationJson(Explanation explanation) {
    this.explanation = explanation;
  }

  String print() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES));
      json.writeStartObject();
      figure(json, explanation.trace().figure());
      genders(json);
      rows(json);
      places(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out + "\n";
  }

  /** The same line ends on every machine. */
  private static final com.fasterxml.jackson.core.util.DefaultIndenter LINES =
      new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n");

  private void figure(JsonGenerator json, Figure figure) throws IOException {
    FigureKey key = figure.key();
    json.writeStringField("nyckeltal", key.name());
    json.writeStringField("insats", key.intervention());
    json.writeStringField("kön", key.gender());
    json.writeStringField("kategori", key.category());
    json.writeStringField("period", key.period().label());
    json.writeStringField("enhet", key.unit().word());
    number(json, "värde", figure.value());
    number(json, "täljare", figure.numerator());
    number(json, "nämnare", figure.denominator());
    number(json, "nedre", figure.low());
    number(json, "övre", figure.high());
    json.writeStringField("källa", String.join("|", figure.sources()));
    json.writeStringField("täckning", figure.isWhole() ? "" : figure.coverage().word());
    json.writeStringField(
        "definition", Definitions.of(key.name()).map(d -> d.swedish()).orElse(""));
    json.writeBooleanField("stämmer", explanation.trace().agrees());
  }

  /** The p-value of Fisher's exact test; no field where women and men are not told apart. */
  private void genders(JsonGenerator json) throws IOException {
    if (explanation.genders().isPresent()) {
      json.writeNumberField("fisher_p_kvinnor_män", explanation.genders().get().test().p());
    }
  }

  private void rows(JsonGenerator json) throws IOException {
    List<String> columns = TraceCsv.columns(explanation.trace());
    json.writeArrayFieldStart("rader");
    for (List<String> row : TraceCsv.rows(explanation.trace())) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        cell(json, columns.get(i), row.get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cell(JsonGenerator json, String column, String text) throws IOException {
    if (!NUMBERS.contains(column)) {
      json.writeStringField(column, text);
    } else if (text.isEmpty()) {
      json.writeNullField(column);
    } else {
      json.writeFieldName(column);
      json.writeNumber(text);
    }
  }

  private void places(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("platser");
    for (PrintedPlaces.Place place : explanation.places().orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("avsnitt", place.section());
      json.writeStringField("slag", place.kind().word());
      json.writeNumberField("nummer", place.number());
      json.writeStringField("text", place.words());
      json.writeStringField("rad", place.row());
      json.writeStringField("kolumn", place.column());
      json.writeStringField("tryckt", place.printed());
      json.writeStringField("enhet", place.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, Optional<BigDecimal> value)
      throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      BigDecimal number = value.get();
      json.writeFieldName(name);
      json.writeNumber(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
  }
}
