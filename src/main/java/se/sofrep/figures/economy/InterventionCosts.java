package se.sofrep.figures.economy;

import static se.sofrep.figures.EconomyDefinitions.COST_PER_PARTICIPANT;
import static se.sofrep.figures.EconomyDefinitions.COST_PER_RESULT;
import static se.sofrep.figures.EconomyDefinitions.GRANTED;
import static se.sofrep.figures.EconomyDefinitions.PAYBACK;
import static se.sofrep.figures.EconomyDefinitions.SAVING;
import static se.sofrep.figures.EconomyDefinitions.USED;
import static se.sofrep.figures.EconomyDefinitions.USED_OF_GRANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.domain.SupportCosts;
import se.sofrep.figures.Definition;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;

/**
 * {@code ekonomi.insats.*}: what was granted, what its cost areas cost (classes 4–8, positive), the
 * part of the grant used from the intervention's start, and the cost per current participation and
 * per result. Used funds are told only where the ledgers tell cost areas, the part of the grant
 * only where they do so for every day since the start. A cost area of several interventions counts
 * in full in each. Where support has assumed costs, also the months until what it cost is earned
 * back.
 */
final class InterventionCosts {
  private static final List<String> SETTINGS = List.of("forbund.yaml");

  private final Association association;
  private final Books books;
  private final AccountMap map;
  private final Optional<Span> span;
  private final boolean yearHasData;

  InterventionCosts(
      Association association,
      Books books,
      AccountMap map,
      Optional<Span> span,
      boolean yearHasData) {
    this.association = association;
    this.books = books;
    this.map = map;
    this.span = span;
    this.yearHasData = yearHasData;
  }

  void write(FigureSheet sheet, Figures participants) {
    Period period = sheet.period();
    for (Intervention intervention : association.interventions()) {
      boolean begun = intervention.start().map(start -> !start.isAfter(period.last())).orElse(true);
      boolean over = intervention.end().map(end -> end.isBefore(period.first())).orElse(false);
      boolean told = yearHasData && begun && !over;
      if (told) {
        granted(sheet, intervention);
      }
      Optional<Span> within = span(intervention, period);
      within
          .flatMap(books -> used(books, intervention))
          .filter(amount -> told || amount.signum() != 0)
          .ifPresent(
              amount ->
                  used(sheet, intervention, amount, within.orElseThrow().files(), participants));
    }
  }

  private void granted(FigureSheet sheet, Intervention intervention) {
    if (intervention.granted().isEmpty()) {
      return;
    }
    Slot slot = Slot.intervention(intervention.name());
    BigDecimal granted = intervention.granted().get();
    sheet.value(GRANTED, slot, granted, SETTINGS);
    sinceStart(intervention, sheet.period().last())
        .ifPresent(
            whole ->
                sheet.ratio(
                    USED_OF_GRANT,
                    slot,
                    used(whole, intervention).orElseThrow(),
                    granted,
                    joined(whole.files(), SETTINGS)));
  }

  private void used(
      FigureSheet sheet,
      Intervention intervention,
      BigDecimal used,
      Set<String> files,
      Figures participants) {
    Slot slot = Slot.intervention(intervention.name());
    FigureKey saving =
        FigureKey.of(SAVING.name(), sheet.period(), Unit.KRONOR).intervention(intervention.name());
    sheet.value(USED, slot, used, files);
    for (Definition figure : List.of(COST_PER_PARTICIPANT, COST_PER_RESULT)) {
      participants
          .find(
              FigureKey.of(figure.base(), sheet.period(), Unit.COUNT)
                  .intervention(intervention.name()))
          .filter(counted -> counted.value().isPresent())
          .ifPresent(
              counted ->
                  sheet.quotient(
                      figure,
                      slot,
                      used,
                      counted.value().orElseThrow(),
                      joined(files, counted.sources())));
    }
    association
        .rules()
        .supportCosts()
        .ifPresent(
            assumed ->
                participants
                    .find(saving)
                    .ifPresent(saved -> payback(sheet, slot, used, saved, assumed, files)));
  }

  /** What it cost ÷ what is saved a month; no value when nothing is saved. */
  private static void payback(
      FigureSheet sheet,
      Slot slot,
      BigDecimal used,
      Figure saved,
      SupportCosts assumed,
      Set<String> files) {
    BigDecimal horizon = BigDecimal.valueOf(assumed.horizon());
    BigDecimal monthly = saved.value().orElse(BigDecimal.ZERO).divide(horizon, Figure.EXACT);
    List<String> sources = joined(files, saved.sources());
    if (monthly.signum() > 0) {
      sheet.quotient(PAYBACK, slot, used, monthly, sources);
    } else {
      sheet.empty(PAYBACK, slot, sources);
    }
  }

  /**
   * The books of the period; where they are too coarse for it to begin on the intervention's first
   * day or to end on its last, from the accounting year's first day or to its last: nothing is
   * booked on it outside its life.
   */
  Optional<Span> span(Intervention intervention, Period period) {
    if (span.isPresent() && span.get().period().equals(period)) {
      return span;
    }
    return Span.of(books, period, map).or(() -> Span.of(books, widened(intervention, period), map));
  }

  private Period widened(Intervention intervention, Period period) {
    Optional<LocalDate> first =
        intervention
            .start()
            .filter(period.first()::equals)
            .flatMap(books::at)
            .map(ledger -> ledger.year().first());
    Optional<LocalDate> last =
        intervention
            .end()
            .filter(period.last()::equals)
            .flatMap(books::at)
            .map(ledger -> ledger.year().last());
    return Period.of(first.orElse(period.first()), last.orElse(period.last()));
  }

  /** Empty when it has no cost areas, or the ledgers tell none. */
  private static Optional<BigDecimal> used(Span span, Intervention intervention) {
    boolean told = span.postings().stream().anyMatch(p -> !p.costArea().isBlank());
    if (!told || intervention.costAreas().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        span.postings().stream()
            .filter(p -> intervention.costAreas().contains(p.costArea().strip()))
            .filter(span::isResult)
            .map(Operating::cost)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The books from the intervention's first day, or from the books' own when it has none. */
  Optional<Span> sinceStart(Intervention intervention, LocalDate last) {
    Optional<LocalDate> start =
        intervention.start().or(() -> books.all().stream().findFirst().map(b -> b.year().first()));
    if (intervention.costAreas().isEmpty() || start.isEmpty() || start.get().isAfter(last)) {
      return Optional.empty();
    }
    Optional<Span> life = span(intervention, Period.of(start.get(), last));
    boolean allTellAreas =
        life.stream()
            .flatMap(s -> books.covering(s.period()).stream())
            .allMatch(
                ledger ->
                    ledger.postings().stream().map(Posting::costArea).anyMatch(c -> !c.isBlank()));
    return allTellAreas ? life.filter(s -> used(s, intervention).isPresent()) : Optional.empty();
  }

  private static List<String> joined(Set<String> files, List<String> others) {
    return Stream.concat(files.stream(), others.stream()).toList();
  }
}
