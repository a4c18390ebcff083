package se.sofrep.job.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.disclosure.Gate;
import se.sofrep.disclosure.Passed;
import se.sofrep.disclosure.Publication;
import se.sofrep.document.comparison.Compared;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/**
 * The years of one förbund, taken through the gate together: what one tells may give another away.
 */
final class ProtectedYears {
  private final List<Compared> years;
  private final Set<FigureKey> shown = new LinkedHashSet<>();

  ProtectedYears(List<Compared> years) {
    this.years = years;
  }

  /** The same years; what is looked up is remembered as shown. */
  List<Compared> watched() {
    years.forEach(year -> year.compared().stream().map(Figure::key).forEach(shown::add));
    return years.stream().map(year -> with(year, year.figures().watchedBy(shown::add))).toList();
  }

  String name() {
    return years.get(0).name();
  }

  /**
   * What of all the years may be told.
   *
   * @param publications what is out already
   */
  Passed pass(List<Publication> publications) {
    Map<FigureKey, Figure> all = new LinkedHashMap<>();
    List<Compared> newestFirst = new ArrayList<>(years);
    Collections.reverse(newestFirst);
    newestFirst.forEach(
        year -> year.figures().all().forEach(figure -> all.putIfAbsent(figure.key(), figure)));
    Compared newest = newestFirst.get(0);
    return Gate.pass(
        Figures.of(all.values()),
        shown,
        newest.material().association(),
        newest.period(),
        publications);
  }

  /** The years with what was not let through withheld. */
  List<Compared> after(Passed passed) {
    return years.stream()
        .map(
            year ->
                with(
                    year,
                    year.figures()
                        .with(figure -> isWithheld(passed, figure) ? figure.withheld() : figure)))
        .toList();
  }

  private static boolean isWithheld(Passed passed, Figure figure) {
    return passed
        .figures()
        .find(figure.key())
        .filter(known -> known.status() == Figure.Status.OPEN)
        .isEmpty();
  }

  private static Compared with(Compared year, Figures figures) {
    return new Compared(year.name(), year.material(), figures);
  }
}
