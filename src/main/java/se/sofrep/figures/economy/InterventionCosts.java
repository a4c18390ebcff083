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
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
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
  private static final String SETTINGS = "forbund.yaml";

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
    for (Intervention intervention : association.interventions()) {
      Period period = sheet.period();
      boolean begun = intervention.start().map(start -> !start.isAfter(period.last())).orElse(true);
      boolean over = intervention.end().map(end -> end.isBefore(period.first())).orElse(false);
      Optional<Span> books = span(intervention, period);
      Optional<BigDecimal> used = books.flatMap(s -> used(s, intervention));
      boolean told = yearHasData && begun && !over;
      if (told) {
        granted(sheet, intervention);
      }
      if (told || used.map(BigDecimal::signum).orElse(0) != 0) {
        used.ifPresent(
            amount -> used(sheet, intervention, books.orElseThrow(), amount, participants));
      }
    }
  }

  private void granted(FigureSheet sheet, Intervention intervention) {
    Slot slot = Slot.intervention(intervention.name());
    intervention
        .granted()
        .ifPresent(
            granted -> {
              sheet.value(GRANTED, slot, granted, List.of(SETTINGS));
              sinceStart(intervention, sheet.period().last())
                  .ifPresent(
                      whole ->
                          sheet.ratio(
                              USED_OF_GRANT,
                              slot,
                              used(whole, intervention).orElseThrow(),
                              granted,
                              with(whole.files(), SETTINGS)));
            });
  }

  private void used(
      FigureSheet sheet,
      Intervention intervention,
      Span within,
      BigDecimal used,
      Figures participants) {
    Slot slot = Slot.intervention(intervention.name());
    Set<String> files = within.files();
    sheet.value(USED, slot, used, files);
    per(sheet, COST_PER_PARTICIPANT, slot, used, files, participants);
    per(sheet, COST_PER_RESULT, slot, used, files, participants);
    payback(sheet, slot, used, files, participants);
  }

  private void per(
      FigureSheet sheet,
      Definition figure,
      Slot slot,
      BigDecimal used,
      Set<String> files,
      Figures participants) {
    FigureKey key =
        new FigureKey(
            figure.base(), slot.intervention(), FigureKey.TOTAL, "", sheet.period(), Unit.COUNT);
    participants
        .find(key)
        .filter(counted -> counted.value().isPresent())
        .ifPresent(
            counted ->
                sheet.quotient(
                    figure, slot, used, counted.value().orElseThrow(), with(files, counted)));
  }

  /** What it cost ÷ what is saved a month; no value when nothing is saved. */
  private void payback(
      FigureSheet sheet, Slot slot, BigDecimal used, Set<String> files, Figures participants) {
    Optional<Figure> saving =
        participants.find(
            new FigureKey(
                SAVING.name(),
                slot.intervention(),
                FigureKey.TOTAL,
                "",
                sheet.period(),
                Unit.KRONOR));
    if (saving.isEmpty() || association.rules().supportCosts().isEmpty()) {
      return;
    }
    BigDecimal horizon = BigDecimal.valueOf(association.rules().supportCosts().get().horizon());
    BigDecimal monthly = saving.get().value().orElse(BigDecimal.ZERO).divide(horizon, Figure.EXACT);
    Set<String> sources = with(files, saving.get());
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

  private static Set<String> with(Set<String> files, String other) {
    Set<String> all = new TreeSet<>(files);
    all.add(other);
    return all;
  }

  private static Set<String> with(Set<String> files, Figure figure) {
    Set<String> all = new TreeSet<>(files);
    Stream.of(figure).flatMap(f -> f.sources().stream()).forEach(all::add);
    return all;
  }
}
