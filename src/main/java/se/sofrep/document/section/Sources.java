package se.sofrep.document.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.axis.View;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;

/**
 * Whose figures tables and charts may show: those of the one report, or in a comparison those of
 * several förbund, each in its periods.
 */
public final class Sources {
  /** One förbund in one period; all of them print alike. */
  public record Source(String association, ReportContext context) {}

  private final List<Source> sources;

  public Sources(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  public static Sources of(ReportContext report) {
    return new Sources(List.of(new Source(report.association().name(), report)));
  }

  /** The only one there is; empty in a comparison. */
  public Optional<ReportContext> report() {
    return sources.size() == 1 ? Optional.of(sources.get(0).context()) : Optional.empty();
  }

  public List<ReportContext> contexts() {
    return sources.stream().map(Source::context).toList();
  }

  public List<String> associations() {
    return sources.stream().map(Source::association).distinct().toList();
  }

  /** Periods that may be asked for: of a report all that its figures have. */
  public Stream<Period> periods() {
    return report()
        .map(report -> report.figures().periods().stream())
        .orElseGet(() -> contexts().stream().map(ReportContext::period).distinct());
  }

  Printer printer() {
    return sources.get(0).context().printer();
  }

  /** Words about figures, printed as theirs are. */
  public Wording wording() {
    return Wording.of(printer().language(), printer());
  }

  /** The figures among which the select means one; empty when it could be of several sources. */
  Optional<View> view(Select select) {
    if (report().isPresent()) {
      return report().map(View::new);
    }
    List<ReportContext> meant =
        sources.stream()
            .filter(one -> meets(select.association(), one.association()))
            .map(Source::context)
            .filter(one -> select.period().map(one.period()::equals).orElse(true))
            .toList();
    return meant.size() == 1 ? Optional.of(new View(meant.get(0))) : Optional.empty();
  }

  private static boolean meets(String asked, String name) {
    return asked.isEmpty() || asked.equals(name);
  }

  /** The figure that is meant, found or made. */
  public Optional<Figure> find(Select select, Unit unit) {
    return view(select).flatMap(view -> new Lookup(view).find(select, unit));
  }

  Optional<Figure> share(Select part, Select whole, Unit unit) {
    return view(part).flatMap(view -> new Lookup(view).share(part, whole, unit));
  }

  /** Genders that one of the sources tells apart, without Totalt. */
  public List<String> genders(String name, List<Select> of) {
    Set<String> found = new LinkedHashSet<>();
    of.stream()
        .flatMap(select -> view(select).stream())
        .forEach(view -> found.addAll(view.genders(name, View.TOTAL)));
    return List.copyOf(found);
  }

  /** The figure's value with its unit, of a share its counts too; "" where there is none. */
  public String printed(Select select, Aspect aspect) {
    Optional<Figure> figure = find(select, aspect.unit());
    if (aspect == Aspect.OF) {
      return figure.map(share -> SectionWords.ofBase(printer(), share)).orElse("");
    }
    return figure
        .filter(f -> !printer().small().hides(f))
        .flatMap(Figure::value)
        .map(
            value ->
                switch (aspect.format()) {
                  case PERCENT -> printer().percent(value, 0);
                  case KRONOR -> printer().kronor(value);
                  case THOUSANDS -> printer().thousands(value);
                  default -> printer().count(value);
                })
        .orElse("");
  }
}
