package se.sofrep.job.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import se.sofrep.disclosure.Protection;
import se.sofrep.figures.FigureKey;

/** {@code sekretess.json}: what the public edition withholds, and how wide each of it is open. */
public final class DisclosureJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String REASON =
      "färre än gränsen, eller skulle tillsammans med det som visas ge bort någon";
  private static final String METHOD =
      "samband mellan de visade antalen; minsta och största värde med linjär programmering";

  private DisclosureJson() {}

  /**
   * @param byAssociation what was done for each förbund, by name
   */
  public static String of(Map<String, Protection> byAssociation) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Map.Entry<String, Protection> one : byAssociation.entrySet()) {
        write(one.getKey(), one.getValue(), json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be full of text", e);
    }
    return text + "\n";
  }

  private static void write(String association, Protection protection, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("förbund", association);
    json.writeNumberField("gräns", protection.limit());
    json.writeNumberField("visade_antal", protection.cells());
    json.writeNumberField("dolda_antal", protection.withheld().size());
    json.writeNumberField("antal_i_räkningen", protection.reckoned());
    json.writeNumberField("samband", protection.ties());
    json.writeStringField("metod", METHOD);
    json.writeStringField("skäl", REASON);
    json.writeArrayFieldStart("dolda");
    for (Protection.Withheld withheld : protection.withheld()) {
      write(withheld, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Protection.Withheld withheld, JsonGenerator json) throws IOException {
    FigureKey cell = withheld.cell();
    json.writeStartObject();
    json.writeStringField("nyckeltal", cell.name());
    json.writeStringField("insats", cell.intervention());
    json.writeStringField("kön", cell.gender());
    json.writeStringField("kategori", cell.category());
    json.writeStringField("period", cell.period().label());
    json.writeNumberField("minst", withheld.least());
    if (withheld.most().isPresent()) {
      json.writeNumberField("mest", withheld.most().getAsLong());
    } else {
      json.writeNullField("mest");
    }
    json.writeEndObject();
  }
}
