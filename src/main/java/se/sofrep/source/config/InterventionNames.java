package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.Intervention;

/** Names and aliases of insatser and the groups made of them; each name means one thing. */
final class InterventionNames {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  InterventionNames() {
    names.put(Names.fold("Totalt"), "Totalt");
  }

  /** Makes an insats's names known; one that is taken already is an error. */
  void add(Intervention intervention, YamlNode at) {
    claim(intervention.name(), intervention.name(), at);
    for (String alias : intervention.aliases()) {
      claim(alias, intervention.name(), at);
    }
  }

  void addGroup(String group, List<String> members, YamlNode at) {
    claim(group, group, at);
    groups.put(group, members);
  }

  private void claim(String name, String meaning, YamlNode at) {
    String taken = names.putIfAbsent(Names.fold(name), meaning);
    boolean ownAlias = meaning.equals(taken) && !name.equals(meaning);
    if (taken != null && !ownAlias) {
      at.error("config.name-taken", name, taken);
    }
    known.add(name);
  }

  /** The insatser that a list of names means; a group stands for its members. */
  List<String> resolve(List<YamlNode> items) {
    Set<String> resolved = new LinkedHashSet<>();
    for (YamlNode item : items) {
      item.text()
          .ifPresent(
              text -> {
                String name = names.get(Names.fold(text));
                if (name == null || name.equals("Totalt")) {
                  item.unknown("config.unknown-intervention", text, known);
                } else {
                  resolved.addAll(groups.getOrDefault(name, List.of(name)));
                }
              });
    }
    return new ArrayList<>(resolved);
  }
}
