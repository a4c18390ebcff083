package se.sofrep.job.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.disclosure.Proof;
import se.sofrep.disclosure.Protection;
import se.sofrep.figures.FigureKey;

/**
 * {@code sekretess.json}: what the public edition withholds, how wide each of it is open, and all
 * that it takes to prove it again. Read by {@link PublishedProof}.
 */
public final class DisclosureJson {
  static final String FILE = "sekretess.json";
  private static final JsonFactory JSON = new JsonFactory();
  private static final String REASON =
      "färre än gränsen, eller skulle tillsammans med det som visas ge bort någon";
  private static final String METHOD =
      "samband mellan de visade antalen; minsta och största värde med linjär programmering";
  private static final String SOLVER = "simplexmetoden med gränser, sofreps egen";

  private DisclosureJson() {}

  private interface Content {
    void into(JsonGenerator json) throws IOException;
  }

  /**
   * @param byAssociation what was done for each förbund, by name
   * @param figuresCsv the file that the proof is of
   */
  public static String of(Map<String, Protection> byAssociation, String figuresCsv) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
      PublishedFigures figures = PublishedFigures.parse(figuresCsv);
      json.writeStartArray();
      for (Map.Entry<String, Protection> one : byAssociation.entrySet()) {
        write(one.getKey(), one.getValue(), figures.digest(one.getKey()), json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be full of text", e);
    }
    return text + "\n";
  }

  private static void write(
      String association, Protection protection, String digest, JsonGenerator json)
      throws IOException {
    Proof proof = protection.proof();
    json.writeStartObject();
    json.writeStringField("förbund", association);
    json.writeNumberField("gräns", protection.rules().limit());
    writeWords("aldrig", protection.rules().never(), json);
    writeWords("utan_skydd", protection.rules().open(), json);
    json.writeNumberField("visade_antal", protection.cells());
    json.writeNumberField("dolda_antal", proof.withheld().size());
    json.writeNumberField("antal_i_räkningen", protection.reckoned());
    json.writeNumberField("samband", protection.ties());
    json.writeStringField("metod", METHOD);
    json.writeStringField("lösare", SOLVER);
    json.writeStringField("skäl", REASON);
    json.writeStringField("sha256", digest);
    json.writeArrayFieldStart("dolda");
    for (Proof.Withheld withheld : proof.withheld()) {
      line(json, row -> write(withheld, row));
    }
    json.writeEndArray();
    writeTies(proof, json);
    json.writeArrayFieldStart("andra_publikationer");
    for (Map.Entry<String, Map<Integer, Long>> other : proof.elsewhere().entrySet()) {
      write(other.getKey(), other.getValue(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeWords(String field, List<String> words, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    line(json, row -> row.writeArray(words.toArray(String[]::new), 0, words.size()));
  }

  /** What another tells and this one does not show: the number of each cell and its value. */
  private static void write(String name, Map<Integer, Long> told, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rapport", name);
    json.writeArrayFieldStart("celler");
    for (Map.Entry<Integer, Long> cell : told.entrySet()) {
      line(json, row -> row.writeArray(new long[] {cell.getKey(), cell.getValue()}, 0, 2));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Proof.Withheld withheld, JsonGenerator json) throws IOException {
    FigureKey cell = withheld.key();
    json.writeStartObject();
    json.writeStringField("nyckeltal", cell.name());
    json.writeStringField("insats", cell.intervention());
    json.writeStringField("kön", cell.gender());
    json.writeStringField("kategori", cell.category());
    json.writeStringField("period", cell.period().label());
    json.writeStringField("enhet", cell.unit().word());
    json.writeNumberField("cell", withheld.cell());
    json.writeNumberField("minst", withheld.open().least());
    if (withheld.open().most().isPresent()) {
      json.writeNumberField("mest", withheld.open().most().getAsLong());
    } else {
      json.writeNullField("mest");
    }
    json.writeEndObject();
  }

  private static void writeTies(Proof proof, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("celler");
    for (Optional<FigureKey> cell : proof.cells()) {
      line(json, row -> write(cell, row));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ekvationer");
    for (Proof.Relation tie : proof.ties()) {
      line(json, row -> write(tie, row));
    }
    json.writeEndArray();
  }

  /** Each on a line of its own, so that the file can be read and compared. */
  private static void line(JsonGenerator json, Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator row = JSON.createGenerator(text)) {
      content.into(row);
    }
    json.writeRawValue(text.toString());
  }

  /** A relation to 0 and, in turn, the number of a cell and how many times it counts. */
  private static void write(Proof.Relation tie, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(tie.equal() ? "=" : "≥");
    for (int i = 0; i < tie.cells().size(); i++) {
      json.writeNumber(tie.cells().get(i));
      json.writeNumber(tie.factors().get(i));
    }
    json.writeEndArray();
  }

  /** Its key, in the order of the columns; nothing where no report shows it. */
  private static void write(Optional<FigureKey> cell, JsonGenerator json) throws IOException {
    json.writeStartArray();
    if (cell.isPresent()) {
      FigureKey key = cell.get();
      json.writeString(key.name());
      json.writeString(key.intervention());
      json.writeString(key.gender());
      json.writeString(key.category());
      json.writeString(key.period().label());
      json.writeString(key.unit().word());
    }
    json.writeEndArray();
  }
}
