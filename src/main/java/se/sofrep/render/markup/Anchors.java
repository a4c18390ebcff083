package se.sofrep.render.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands out ids that are unique in one page and valid in HTML and XML. */
final class Anchors {
  private final Set<String> taken;
  private final Map<String, String> first = new HashMap<>();

  Anchors(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /**
   * An id as near to the wished one as is free.
   *
   * @param kind put before it when it is taken or does not begin with a letter
   */
  String take(String wish, String kind) {
    String clean = clean(wish);
    String base = clean.isEmpty() || !letter(clean.charAt(0)) ? kind + "-" + clean : clean;
    String id = taken.contains(base) ? kind + "-" + base : base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    first.putIfAbsent(wish, id);
    return id;
  }

  /** The id handed out for the first thing of that name. */
  Optional<String> find(String wish) {
    return Optional.ofNullable(first.get(wish));
  }

  private static String clean(String wish) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < wish.length(); i++) {
      char c = wish.charAt(i);
      out.append(letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ? c : '-');
    }
    return out.toString();
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
