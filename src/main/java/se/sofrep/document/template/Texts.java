package se.sofrep.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.document.AsciiName;
import se.sofrep.document.ReportContext;
import se.sofrep.document.narrative.NarrativeReader;
import se.sofrep.document.narrative.Words;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Narrative;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The workspace's texts by name, and which of them the report has asked for. Names match without
 * regard to case, å ä ö and hyphens; an intervention's text may be named by any of its aliases.
 */
final class Texts {
  private static final String INTERVENTION = "insats-";

  private final ReportContext context;
  private final Findings findings;
  private final Map<String, Narrative> byKey = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  Texts(ReportContext context, Findings findings) {
    this.context = context;
    this.findings = findings;
    for (Intervention intervention : context.association().interventions()) {
      String own = AsciiName.key(INTERVENTION + intervention.name());
      String interim = AsciiName.key(TextNames.OF_INTERIM + INTERVENTION + intervention.name());
      String last = AsciiName.key(TextNames.FINAL + intervention.name());
      for (String alias : intervention.aliases()) {
        aliases.put(AsciiName.key(INTERVENTION + alias), own);
        aliases.put(AsciiName.key(TextNames.OF_INTERIM + INTERVENTION + alias), interim);
        aliases.put(AsciiName.key(TextNames.FINAL + alias), last);
      }
    }
    context.material().year().texts().values().forEach(this::add);
  }

  private void add(Narrative text) {
    Narrative first = byKey.putIfAbsent(key(text.name()), text);
    if (first != null) {
      findings.error("document.text-twice", Location.of(text.file()), first.file());
    }
  }

  private String key(String name) {
    String key = AsciiName.key(name);
    return aliases.getOrDefault(key, key);
  }

  /** The text of that name, if it says anything. */
  Optional<Narrative> ask(String name) {
    asked.add(key(name));
    return Optional.ofNullable(byKey.get(key(name))).filter(NarrativeReader::says);
  }

  /** Whether there is such a text; it does not count as asked for. */
  boolean has(String name) {
    return Optional.ofNullable(byKey.get(key(name))).filter(NarrativeReader::says).isPresent();
  }

  /** Whether there is such a text and figures of the period are to be put into it. */
  boolean hasFigures(String name) {
    return has(name) && byKey.get(key(name)).markdown().contains("{{");
  }

  /** Remembers that the report wanted this text. */
  void lacks(String name) {
    missing.add(name);
  }

  /** One notice for all that are missing: a new user lacks thirty. */
  void nameMissing() {
    if (missing.isEmpty()) {
      return;
    }
    findings.notice(
        missing.size() == 1 ? "document.text-missing" : "document.text-missing-several",
        Location.of(context.material().year().year() + "/texter"),
        String.join(", ", missing),
        missing.size());
  }

  /**
   * A text that no report knows is an error: its author believes that it is printed.
   *
   * @param only how the names begin that this report can judge; all when empty
   */
  void nameUnknown(String only) {
    TextNames names = TextNames.of(context);
    Set<String> known = new HashSet<>();
    names.all().forEach(name -> known.add(key(name)));
    known.addAll(asked);
    List<String> choices = new ArrayList<>(names.all());
    for (Map.Entry<String, Narrative> entry : byKey.entrySet()) {
      Narrative text = entry.getValue();
      if (text.name().startsWith(only)
          && !known.contains(entry.getKey())
          && NarrativeReader.says(text)) {
        findings.error(
            "document.text-unknown",
            Location.of(text.file()),
            text.name(),
            Words.nearest(text.name(), choices));
      }
    }
  }
}
