package se.sofrep.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.Narrative;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** The narratives of a year: {@code texter/*.md}, by file name, with line ends as LF. */
final class NarrativeReader {
  private NarrativeReader() {}

  /** Ends of files that somebody may have written a narrative in. */
  private static final Set<String> OTHER_TEXTS =
      Set.of("docx", "doc", "odt", "rtf", "txt", "markdown", "");

  static Map<String, Narrative> read(Path root, String folder, Findings findings) {
    Map<String, Narrative> texts = new LinkedHashMap<>();
    for (FolderFiles.Entry entry :
        FolderFiles.of(root, root.resolve(folder), folder, findings).all()) {
      if (!entry.extension().equals("md")) {
        if (entry.isFile() && OTHER_TEXTS.contains(entry.extension())) {
          findings.notice("source.text-form", Location.of(entry.name()));
        }
        continue;
      }
      if (!entry.isFile()) {
        findings.error(entry.kind().code(), Location.of(entry.name()));
        continue;
      }
      String name = entry.stem().toLowerCase(Locale.ROOT);
      Narrative before = texts.get(name);
      if (before != null) {
        findings.error(
            "source.two-files", Location.of(entry.name()), name, before.file(), entry.name());
        continue;
      }
      try {
        String text = decode(Files.readAllBytes(entry.path()), entry.name(), findings);
        texts.put(name, new Narrative(name, entry.name(), text));
      } catch (IOException e) {
        findings.error("source.unreadable", Location.of(entry.name()));
      }
    }
    return Collections.unmodifiableMap(texts);
  }

  private static String decode(byte[] bytes, String name, Findings findings) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      findings.notice("source.not-utf8", Location.of(name));
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return whole.replace("\r\n", "\n").replace('\r', '\n');
  }
}
