package se.sofrep.disclosure.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.sofrep.disclosure.attack.Cell;
import se.sofrep.disclosure.attack.PublishedTable;

/** The withheld figures, to be found by what they are about. */
final class Secrets {
  private record Key(Cell cell, String unit) {}

  private final Map<Key, Secret> byKey = new LinkedHashMap<>();

  Secrets(PublishedTable intern, PublishedTable publik, boolean alone) {
    for (Secret secret : Secret.of(intern, publik, alone)) {
      byKey.put(new Key(secret.cell(), secret.row().unit()), secret);
    }
  }

  Collection<Secret> all() {
    return byKey.values();
  }

  /** The secret that an element of the page prints, if it says what it prints and that is one. */
  Optional<Secret> printedBy(Element element) {
    Cell cell =
        new Cell(
            element.getAttribute("data-nyckeltal"),
            element.getAttribute("data-insats"),
            element.getAttribute("data-kon"),
            element.getAttribute("data-kategori"),
            element.getAttribute("data-period"));
    return of(cell, element.getAttribute("data-enhet"));
  }

  Optional<Secret> of(Cell cell, String unit) {
    return Optional.ofNullable(byKey.get(new Key(cell, unit)));
  }

  /** Those that an element or anything in it prints. */
  List<Secret> in(Element element) {
    List<Secret> found = new ArrayList<>();
    printedBy(element).ifPresent(found::add);
    for (Element inner : Markup.elements(element, "*")) {
      printedBy(inner).ifPresent(found::add);
    }
    return found;
  }
}
