package se.sofrep.figures.economy;

import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Coverage.Reason;
import se.sofrep.domain.CoverageRule;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.domain.YearData;
import se.sofrep.figures.Coverages;

/** How whole the ledger, its cost areas, their kinds and the budget are. */
final class EconomyCoverage {
  private final Association association;
  private final Books books;
  private final Coverages.Notes notes;

  EconomyCoverage(Association association, Books books, Coverages.Notes notes) {
    this.association = association;
    this.books = books;
    this.notes = notes;
  }

  void note(Period period, YearData data, Operating operating, CostSplit split) {
    Coverage ledger = ledger(period, data);
    note(MaterialKind.LEDGER, period, ledger);
    note(MaterialKind.BALANCES, period, balances(ledger, period));
    note(MaterialKind.COST_AREAS, period, areas(ledger, operating.hasOutcome()));
    note(MaterialKind.COST_KINDS, period, kinds(ledger, operating, split));
    note(MaterialKind.BUDGET, period, budget(data, operating));
  }

  /** The ledger and its cost areas alone, for the cost of interventions. */
  void noteLedger(Period period, YearData data, Optional<Span> span) {
    Coverage ledger = ledger(period, data);
    boolean told =
        span.stream()
            .flatMap(s -> s.postings().stream())
            .map(Posting::costArea)
            .anyMatch(area -> !area.isBlank());
    note(MaterialKind.LEDGER, period, ledger);
    note(MaterialKind.COST_AREAS, period, areas(ledger, told));
  }

  private void note(MaterialKind kind, Period period, Coverage read) {
    notes.note(
        kind,
        period,
        CoverageRule.stated(association.rules().assurance().coverage(), kind, "", period)
            .orElse(read));
  }

  private Coverage ledger(Period period, YearData data) {
    return CoverageRule.stated(
            association.rules().assurance().coverage(), MaterialKind.LEDGER, "", period)
        .orElseGet(() -> read(period, data));
  }

  private Coverage read(Period period, YearData data) {
    List<Ledger> parts = books.covering(period);
    if (!parts.isEmpty()) {
      return Reach.of(parts, period);
    }
    List<Ledger> touching = books.all().stream().filter(book -> touches(book, period)).toList();
    if (!touching.isEmpty()) {
      return Coverage.absent(Reason.TOO_COARSE, touching.get(0).file());
    }
    return data.ledger()
        .map(ledger -> Coverage.absent(Reason.NOTHING_OF_PERIOD, ledger.file()))
        .orElse(Coverage.absent(Reason.NO_FILE));
  }

  private static boolean touches(Ledger book, Period period) {
    return !book.year().first().isAfter(period.last())
        && !book.year().last().isBefore(period.first());
  }

  /** Where nothing is known of the start, the end is not known either. */
  private Coverage balances(Coverage ledger, Period period) {
    return books.covering(period).stream()
        .limit(1)
        .filter(first -> !ledger.isAbsent() && first.opening().isEmpty())
        .map(first -> Coverage.absent(Reason.NO_OPENING, first.file()))
        .findFirst()
        .orElse(Coverage.WHOLE);
  }

  /** What the ledger lacks its cost areas lack too. */
  private static Coverage areas(Coverage ledger, boolean told) {
    return ledger.isAbsent() || told ? ledger : Coverage.absent(Reason.NO_AREAS);
  }

  private static Coverage kinds(Coverage ledger, Operating operating, CostSplit split) {
    if (ledger.isAbsent() || !operating.hasOutcome()) {
      return Coverage.WHOLE;
    }
    List<String> without = split.withoutKind();
    if (without.isEmpty()) {
      return Coverage.WHOLE;
    }
    return split.isKnown()
        ? Coverage.partial(Reason.SOME_KINDS, without)
        : Coverage.absent(Reason.NO_KINDS, without.toArray(String[]::new));
  }

  private static Coverage budget(YearData data, Operating operating) {
    if (operating.hasBudget()) {
      return Coverage.WHOLE;
    }
    return data.budget().isEmpty()
        ? Coverage.absent(Reason.NO_FILE)
        : Coverage.absent(Reason.NOTHING_OF_PERIOD, data.budget().get(0).at().file());
  }
}
