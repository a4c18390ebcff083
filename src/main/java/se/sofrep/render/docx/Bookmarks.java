package se.sofrep.render.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Word's names for the document's anchors: at most 40 letters, digits and underscores; the leading
 * underscore keeps them out of Word's list of bookmarks.
 */
final class Bookmarks {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  String name(String anchor) {
    return String.format(Locale.ROOT, "_Ref%06d", number(anchor));
  }

  /** Unique in the document, the same for the same anchor. */
  int number(String anchor) {
    return numbers.computeIfAbsent(anchor, key -> numbers.size() + 1);
  }
}
