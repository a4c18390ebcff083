package se.sofrep.source.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A YAML file as a tree of nodes that know their line and column. Files come by mail, so nothing is
 * constructed from tags, and size, depth and references are limited.
 */
final class YamlText {
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_ALIASES = 50;
  private static final int MOST_DEPTH = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(MOST_CHARACTERS).build();

  private YamlText() {}

  /** The file's one document; empty, with an error unless the file holds nothing. */
  static Optional<YamlNode> compose(byte[] bytes, Problems problems) {
    String text = decode(bytes);
    try {
      return allowed(text, problems)
          ? new Compose(SETTINGS)
              .composeString(text)
              .map(root -> new YamlNode(root, problems.file(), problems))
          : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      boolean tab = e.getProblem() != null && e.getProblem().contains("TAB");
      problems.error(
          e.getProblemMark().or(e::getContextMark), tab ? "config.tab" : "config.syntax");
    } catch (YamlEngineException e) {
      problems.error(Optional.empty(), "config.unreadable");
    }
    return Optional.empty();
  }

  private static boolean allowed(String text, Problems problems) {
    int aliases = 0;
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof CollectionStartEvent start) {
        depth++;
        if (foreign(start.getTag())) {
          problems.error(event.getStartMark(), "config.tag", start.getTag().orElse(""));
          return false;
        }
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof ScalarEvent scalar && foreign(scalar.getTag())) {
        problems.error(event.getStartMark(), "config.tag", scalar.getTag().orElse(""));
        return false;
      } else if (event instanceof AliasEvent) {
        aliases++;
      }
      if (depth > MOST_DEPTH || aliases > MOST_ALIASES) {
        problems.error(event.getStartMark(), "config.too-deep");
        return false;
      }
    }
    return true;
  }

  private static boolean foreign(Optional<String> tag) {
    return tag.isPresent()
        && !tag.get().equals("!")
        && !tag.get().matches("tag:yaml\\.org,2002:(str|int|float|bool|null|map|seq)");
  }

  /** UTF-8, UTF-16 with a byte order mark, else Windows-1252 as older Swedish editors save. */
  private static String decode(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
