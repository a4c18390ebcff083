package se.sofrep.job.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.figures.CoverageFindings;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureNames;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Names;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The figure that a person means by the words typed. A word that fits nothing is a finding with the
 * nearest words, or with those there are.
 */
final class FigureChoice {
  private static final int SHOWN = 20;

  private final Association association;
  private final Findings findings;

  /** What figures of one name are told apart by. */
  private enum Axis {
    INTERVENTION("insats", FigureKey.TOTAL, FigureKey::intervention),
    GENDER("kön", FigureKey.TOTAL, FigureKey::gender),
    CATEGORY("kategori", "", FigureKey::category),
    UNIT("enhet", "", key -> key.unit().word());

    private final String column;
    private final String whole;
    private final Function<FigureKey, String> part;

    Axis(String column, String whole, Function<FigureKey, String> part) {
      this.column = column;
      this.whole = whole;
      this.part = part;
    }

    String word(Figure figure) {
      return part.apply(figure.key());
    }
  }

  FigureChoice(Association association, Findings findings) {
    this.association = association;
    this.findings = findings;
  }

  /** The figure's own name; empty, and said, when there is none like it. */
  static Optional<String> name(String typed, Findings findings) {
    Optional<String> name = FigureNames.resolve(typed).or(() -> ending(typed));
    if (name.isEmpty()) {
      List<String> nearest = FigureNames.nearest(typed);
      findings.error(
          nearest.isEmpty() ? "explain.figure-strange" : "explain.figure-unknown",
          Location.NONE,
          typed,
          String.join(", ", nearest));
    }
    return name;
  }

  /** The only name that ends so: {@code kostnad_per_resultat}. */
  private static Optional<String> ending(String typed) {
    String end = "." + Names.fold(typed.strip());
    List<String> names =
        Definitions.names().stream().filter(name -> Names.fold(name).endsWith(end)).toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  Optional<Figure> of(String name, ExplainRequest request, Figures figures) {
    Period period = request.period();
    List<Figure> all =
        figures.named(name).filter(figure -> figure.key().period().equals(period)).toList();
    if (all.isEmpty()) {
      CoverageFindings.of(figures.coverages(), FigureKey.of(name, period, Unit.COUNT))
          .forEach(findings::add);
      findings.error(
          "explain.figure-lacking", Location.NONE, name, period.label(), alike(name, figures));
      return Optional.empty();
    }
    return narrowed(all, request.intervention().map(this::own), Axis.INTERVENTION)
        .flatMap(some -> narrowed(some, request.gender().map(this::gender), Axis.GENDER))
        .flatMap(some -> narrowed(some, request.category(), Axis.CATEGORY))
        .flatMap(some -> byUnit(some, request.unit()));
  }

  /** Figures that the data does have, of the same family first. */
  private static String alike(String name, Figures figures) {
    String family = name.substring(0, Math.max(0, name.indexOf('.')));
    Set<String> there = new LinkedHashSet<>();
    figures.all().stream()
        .map(f -> f.key().name())
        .filter(n -> n.startsWith(family))
        .forEach(there::add);
    figures.all().stream().map(f -> f.key().name()).forEach(there::add);
    return listed(there);
  }

  /** An alias stands for its intervention. */
  private String own(String typed) {
    Map<String, String> names = owners();
    return Names.resolve(typed, names.keySet()).map(names::get).orElse(typed);
  }

  /** Every name and alias, with the name that figures have. */
  private Map<String, String> owners() {
    Map<String, String> names = new LinkedHashMap<>();
    association.byEveryName().forEach((name, meant) -> names.put(name, meant.name()));
    association.groups().keySet().forEach(group -> names.put(group, group));
    return names;
  }

  private String gender(String typed) {
    return switch (Names.fold(typed)) {
      case "k", "kvinnor", "f", "women" -> "Kvinna";
      case "m", "men", "man" -> "Man";
      default -> typed;
    };
  }

  /** Those with the word; when none was typed, the whole, or the only word there is. */
  private Optional<List<Figure>> narrowed(List<Figure> figures, Optional<String> typed, Axis axis) {
    Set<String> there = new LinkedHashSet<>();
    figures.forEach(figure -> there.add(axis.word(figure)));
    Optional<String> wanted =
        typed.isPresent() ? meant(typed.get(), there, axis) : usual(there, axis.whole);
    return wanted.isPresent()
        ? Optional.of(figures.stream().filter(f -> axis.word(f).equals(wanted.get())).toList())
        : refuse(typed, there, axis, figures);
  }

  /** Of a category, beside the whole word, the beginning of it or a part that only one has. */
  private static Optional<String> meant(String typed, Set<String> there, Axis axis) {
    boolean percent = axis == Axis.UNIT && typed.strip().equals("%");
    Optional<String> word = Names.resolve(percent ? Unit.PERCENT.word() : typed, there);
    return axis == Axis.CATEGORY ? word.or(() -> part(typed, there)) : word;
  }

  private static Optional<String> part(String typed, Set<String> there) {
    String folded = Names.fold(typed);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    List<String> begins = there.stream().filter(c -> Names.fold(c).startsWith(folded)).toList();
    List<String> holds = there.stream().filter(c -> Names.fold(c).contains(folded)).toList();
    return begins.size() == 1
        ? Optional.of(begins.get(0))
        : holds.size() == 1 ? Optional.of(holds.get(0)) : Optional.empty();
  }

  /** A share before its count, for it tells both. */
  private Optional<Figure> byUnit(List<Figure> figures, Optional<String> typed) {
    if (typed.isEmpty()) {
      return figures.stream()
          .filter(figure -> figure.key().unit() == Unit.PERCENT)
          .findFirst()
          .or(() -> figures.stream().findFirst());
    }
    return narrowed(figures, typed, Axis.UNIT).flatMap(some -> some.stream().findFirst());
  }

  private Optional<List<Figure>> refuse(
      Optional<String> typed, Set<String> there, Axis axis, List<Figure> figures) {
    String name = figures.get(0).key().name();
    if (typed.isEmpty()) {
      findings.error("explain.word-needed", Location.NONE, name, axis.column, listed(there));
      return Optional.empty();
    }
    List<String> nearest = Names.nearest(typed.get(), there);
    if (nearest.isEmpty() && axis == Axis.INTERVENTION) {
      nearest =
          Names.nearest(typed.get(), owners().keySet()).stream()
              .map(owners()::get)
              .filter(there::contains)
              .distinct()
              .toList();
    }
    findings.error(
        "explain.word-unknown",
        Location.NONE,
        name,
        axis.column,
        typed.get(),
        nearest.isEmpty() ? listed(there) : String.join(" | ", nearest));
    return Optional.empty();
  }

  private static Optional<String> usual(Set<String> there, String whole) {
    if (there.contains(whole)) {
      return Optional.of(whole);
    }
    return there.size() == 1 ? Optional.of(there.iterator().next()) : Optional.empty();
  }

  private static String listed(Collection<String> words) {
    List<String> named = words.stream().filter(word -> !word.isEmpty()).toList();
    List<String> shown = new ArrayList<>(named.stream().limit(SHOWN).toList());
    if (named.size() > SHOWN) {
      shown.add("…");
    }
    return String.join(" | ", shown);
  }
}
