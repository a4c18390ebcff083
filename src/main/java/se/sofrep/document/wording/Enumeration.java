package se.sofrep.document.wording;

import java.util.List;

/** Joins the items of an enumeration: commas, and a word before the last. */
final class Enumeration {
  private Enumeration() {}

  static String join(List<String> items, String last) {
    return join(items.stream().map(Phrase::of).toList(), Phrase.of(last)).printed();
  }

  static Phrase join(List<Phrase> items, Phrase last) {
    Phrase all = new Phrase(List.of(), true);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        all = i == items.size() - 1 ? all.and(last) : all.and(", ");
      }
      all = all.and(items.get(i));
    }
    return all;
  }
}
