package se.sofrep.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a bundle was made by and from, and what it held when it was made.
 *
 * @param sofrep version of sofrep
 * @param command the command in its normal form, without places of this machine
 * @param inputs digest of every input file by path relative to the workspace
 * @param outputs digest of every file of the bundle by path, the manifest itself left out
 */
public record Manifest(
    String sofrep,
    String command,
    SortedMap<String, String> inputs,
    SortedMap<String, String> outputs) {
  public static final String FILE = "manifest.json";

  public Manifest(
      String sofrep, String command, Map<String, String> inputs, Map<String, String> outputs) {
    this(sofrep, command, new TreeMap<>(inputs), new TreeMap<>(outputs));
  }

  public byte[] toJson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(lines);
      json.writeStartObject();
      json.writeStringField("sofrep", sofrep);
      json.writeStringField("command", command);
      write(json, "inputs", inputs);
      write(json, "outputs", outputs);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, String name, Map<String, String> digests)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : digests.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /**
   * @throws IOException if it is no manifest
   */
  public static Manifest parse(byte[] bytes) throws IOException {
    String sofrep = "";
    String command = "";
    Map<String, String> inputs = Map.of();
    Map<String, String> outputs = Map.of();
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no manifest");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "sofrep" -> sofrep = json.getText();
          case "command" -> command = json.getText();
          case "inputs" -> inputs = digests(json);
          case "outputs" -> outputs = digests(json);
          default -> json.skipChildren();
        }
      }
    }
    return new Manifest(sofrep, command, inputs, outputs);
  }

  private static Map<String, String> digests(JsonParser json) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String path = json.currentName();
      json.nextToken();
      digests.put(path, json.getText());
    }
    return digests;
  }
}
