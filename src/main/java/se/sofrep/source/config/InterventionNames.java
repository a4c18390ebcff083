package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.Intervention;

/** Names and aliases of insatser and the groups made of them; each name means one thing. */
final class InterventionNames {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Problems problems;

  InterventionNames(Problems problems) {
    this.problems = problems;
    names.put(Names.fold("Totalt"), "Totalt");
  }

  /** Makes an insats's names known; one that is taken already is an error. */
  void add(Intervention intervention, Node at) {
    claim(intervention.name(), intervention.name(), at);
    for (String alias : intervention.aliases()) {
      claim(alias, intervention.name(), at);
    }
  }

  void addGroup(String group, List<String> members, Node at) {
    claim(group, group, at);
    groups.put(group, members);
  }

  private void claim(String name, String meaning, Node at) {
    String taken = names.putIfAbsent(Names.fold(name), meaning);
    boolean ownAlias = meaning.equals(taken) && !name.equals(meaning);
    if (taken != null && !ownAlias) {
      problems.error(at, "config.name-taken", name, taken);
    }
    known.add(name);
  }

  /** The insatser that a list of names means; a group stands for its members. */
  List<String> resolve(List<Node> items, String key, YamlValues values) {
    Set<String> resolved = new LinkedHashSet<>();
    for (Node item : items) {
      values
          .text(item, key)
          .ifPresent(
              text -> {
                String name = names.get(Names.fold(text));
                if (name == null || name.equals("Totalt")) {
                  problems.unknown(item, "config.unknown-intervention", text, known);
                } else {
                  resolved.addAll(groups.getOrDefault(name, List.of(name)));
                }
              });
    }
    return new ArrayList<>(resolved);
  }
}
