package se.sofrep.figures.participants;

import static se.sofrep.figures.ParticipantDefinitions.LENGTH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Definition;
import se.sofrep.figures.EconomyDefinitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.ParticipantDefinitions;
import se.sofrep.figures.Places;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/** Writes the participant figures of one period, scope by scope. */
final class ParticipantSheet {
  private static final String SETTINGS = "forbund.yaml";

  private final Association association;
  private final FigureSheet sheet;
  private final Findings findings;
  private final Categories categories;

  ParticipantSheet(Association association, Period period, Findings findings) {
    this.association = association;
    this.sheet = new FigureSheet(period);
    this.findings = findings;
    this.categories = new Categories(association);
  }

  /**
   * @param settings whether what {@code forbund.yaml} says may be told for the period
   */
  List<Figure> fill(YearTally tally, boolean settings) {
    List<InterventionTally> members = tally.members(sheet.period(), findings);
    new Places(association)
        .split(members, member -> member.name)
        .forEach((name, own) -> fill(new Scope(name, own)));
    if (settings) {
      new PlaceFigures(association, sheet).fill(members);
    }
    return sheet.rows();
  }

  private void fill(Scope scope) {
    flows(scope);
    persons(scope);
    spreads(scope);
    outcomes(scope);
    target(scope);
    days(scope);
    saving(scope);
  }

  private void flows(Scope scope) {
    for (Flow flow : Flow.values()) {
      Question question = Question.of(flow);
      if (scope.any(question.known())) {
        for (String gender : scope.genders()) {
          Slot slot = new Slot(scope.name(), gender, "");
          BigDecimal number = BigDecimal.valueOf(question.numerator().of(scope, gender));
          sheet.value(flow.figure(), slot, number, scope.sources(question.known()));
        }
        flow.base().ifPresent(base -> noteWithout(scope, question));
      }
    }
  }

  private void persons(Scope scope) {
    for (String gender : scope.genders()) {
      Slot slot = new Slot(scope.name(), gender, "");
      scope
          .persons(gender)
          .map(BigDecimal::valueOf)
          .ifPresent(
              number ->
                  sheet.value(
                      ParticipantDefinitions.PERSONS, slot, number, scope.sources(member -> true)));
    }
  }

  private void spreads(Scope scope) {
    for (Base base : Base.values()) {
      for (Variable variable : Variable.values()) {
        if (scope.any(member -> member.carries(base, variable))) {
          spread(scope, base, variable);
        }
      }
    }
  }

  private void spread(Scope scope, Base base, Variable variable) {
    Definition figure = Question.figure(base, variable);
    List<String> genders = variable == Variable.GENDER ? List.of(FigureKey.TOTAL) : scope.genders();
    Set<String> sources =
        scope.sources(member -> member.knowsBase(base) || member.carries(base, variable));
    List<String> shown =
        categories.of(
            variable, scope.distribution(base, variable, FigureKey.TOTAL).counts().keySet());
    if (variable == Variable.GENDER) {
      shown = shown.stream().filter(scope.genders()::contains).toList();
    } else if (scope.distribution(base, variable, FigureKey.TOTAL).isUnknown(variable)) {
      shown = List.of(variable.missing());
    }
    for (String gender : genders) {
      Scope.Distribution distribution = scope.distribution(base, variable, gender);
      Optional<BigDecimal> whole = distribution.base().map(BigDecimal::valueOf);
      for (String category : shown) {
        BigDecimal count = BigDecimal.valueOf(distribution.counts().getOrDefault(category, 0L));
        Slot slot = new Slot(scope.name(), gender, category);
        sheet.value(figure, slot, count, sources);
        whole.ifPresent(b -> sheet.share(figure, slot, count, b, sources));
      }
    }
  }

  private void outcomes(Scope scope) {
    for (Outcomes.Kind kind : Outcomes.Kind.values()) {
      Question question = Question.of(kind);
      Predicate<InterventionTally> known = question.known();
      if (!scope.any(known) || scope.isUnjudged(known)) {
        continue;
      }
      boolean baseKnown =
          scope.members().stream().filter(known).allMatch(m -> m.knowsBase(Base.CLOSED));
      for (String gender : scope.genders()) {
        Slot slot = new Slot(scope.name(), gender, "");
        BigDecimal count = BigDecimal.valueOf(question.numerator().of(scope, gender));
        sheet.value(kind.figure(), slot, count, scope.sources(known));
        if (baseKnown) {
          BigDecimal base = BigDecimal.valueOf(question.denominator().of(scope, gender));
          sheet.share(kind.figure(), slot, count, base, scope.sources(known));
        }
      }
      noteWithout(scope, question);
    }
  }

  /** A total that some of its interventions cannot be part of is said to be so. */
  private void noteWithout(Scope scope, Question question) {
    List<String> without =
        scope.members().stream()
            .filter(question.known().negate())
            .map(member -> member.name)
            .toList();
    if (scope.name().equals(FigureKey.TOTAL) && !without.isEmpty()) {
      findings.notice(
          "figures.total-without",
          Location.NONE,
          question.figure().name(),
          String.join(", ", without));
    }
  }

  private void target(Scope scope) {
    association
        .intervention(scope.name())
        .flatMap(Intervention::target)
        .filter(target -> scope.any(member -> member.outcomes.contains(Outcomes.Kind.RESULT)))
        .ifPresent(
            target ->
                sheet.value(
                    ParticipantDefinitions.TARGET,
                    Slot.intervention(scope.name()),
                    target,
                    List.of(SETTINGS)));
  }

  /** Told of an intervention with rows of its own, never of a sum of several. */
  private void saving(Scope scope) {
    Optional<SupportCosts> costs = association.rules().supportCosts();
    if (costs.isEmpty() || !savingIsTold(scope)) {
      return;
    }
    Set<String> sources = new TreeSet<>(scope.sources(member -> true));
    sources.add(SETTINGS);
    BigDecimal monthly =
        scope.members().stream()
            .flatMap(member -> member.byGender.values().stream())
            .map(cells -> cells.savedMonthly)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    sheet.valueOf(
        EconomyDefinitions.SAVING,
        Slot.intervention(scope.name()),
        monthly.multiply(BigDecimal.valueOf(costs.get().horizon())),
        BigDecimal.valueOf(scope.sum(member -> true, FigureKey.TOTAL, cells -> cells.assessed)),
        sources);
  }

  private boolean savingIsTold(Scope scope) {
    return association.intervention(scope.name()).isPresent()
        && scope.members().stream()
            .allMatch(m -> m.byPerson && m.carries(Base.CLOSED, Variable.SUPPORT_BEFORE));
  }

  private void days(Scope scope) {
    if (!scope.any(member -> member.byPerson && member.knowsBase(Base.CLOSED))) {
      return;
    }
    Set<String> sources = scope.sources(member -> member.byPerson);
    for (String gender : scope.genders()) {
      DayHistogram days = scope.days(gender);
      Slot slot = new Slot(scope.name(), gender, "");
      sheet.quotient(LENGTH, slot.with("medel"), days.sum(), days.number(), sources);
      if (days.isEmpty()) {
        for (String category : List.of("median", "min", "max")) {
          sheet.empty(LENGTH, slot.with(category), sources);
        }
      } else {
        sheet.value(LENGTH, slot.with("median"), days.median(), sources);
        sheet.value(LENGTH, slot.with("min"), days.min(), sources);
        sheet.value(LENGTH, slot.with("max"), days.max(), sources);
      }
    }
  }
}
