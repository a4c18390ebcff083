package se.sofrep.document.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.document.ReportContext;

/** The cost areas as the figures name them: {@code 1001 Politisk organisation}. */
final class CostAreas {
  /** Rows of the operating statement that are sums or rests and no cost area. */
  private static final Set<String> SUMS =
      Set.of("Totalt", "Intäkter totalt", "Resultat", "Utan ansvar");

  private CostAreas() {}

  static String code(String category) {
    int space = category.indexOf(' ');
    return space < 0 ? category : category.substring(0, space);
  }

  /** Code, name and category of each, in the figures' order. */
  static List<Map<String, Object>> list(ReportContext context) {
    Set<String> categories = new LinkedHashSet<>();
    for (String name : List.of("ekonomi.drift.budget", "ekonomi.drift.utfall")) {
      context
          .figures()
          .named(name)
          .filter(figure -> figure.key().period().equals(context.period()))
          .forEach(figure -> categories.add(figure.key().category()));
    }
    categories.removeAll(SUMS);
    List<Map<String, Object>> out = new ArrayList<>();
    for (String category : categories) {
      out.add(Map.of("kod", code(category), "namn", category));
    }
    return out;
  }
}
