package se.sofrep.job.stats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Period;
import se.sofrep.figures.crosstab.CrossTab;
import se.sofrep.figures.crosstab.CrossTable;
import se.sofrep.figures.crosstab.Dimension;
import se.sofrep.figures.crosstab.Filter;
import se.sofrep.figures.crosstab.Measure;
import se.sofrep.figures.crosstab.Question;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.render.data.DataForm;
import se.sofrep.render.data.DataTable;
import se.sofrep.source.input.ParticipationTable;

/** One table of one file: the words held against the file, its rows tallied, the table printed. */
final class StatisticsRun {
  /** Calendar years that a participation may be counted in, one by one. */
  private static final int MOST_YEARS = 200;

  private final Host host;
  private final StatisticsRequest request;
  private final Association association;
  private final Base base;
  private final Measure measure;
  private final Findings findings;

  StatisticsRun(
      Host host,
      StatisticsRequest request,
      Association association,
      Base base,
      Measure measure,
      Findings findings) {
    this.host = host;
    this.request = request;
    this.association = association;
    this.base = base;
    this.measure = measure;
    this.findings = findings;
  }

  Outcome on(Path file, String name) {
    ParticipationTable table = ParticipationTable.open(file, name, association, findings);
    if (!table.isUsable() || findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    StatisticsWords words =
        new StatisticsWords(
            association, new FileDimensions(table.ordered(), association), findings);
    List<Dimension> dimensions = words.dimensions(request.by());
    List<Filter> filters = words.filters(request.filters());
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Period span = span(table, needsSpan(dimensions, filters));
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Optional<Period> period = words.narrowed(span, filters);
    if (period.isEmpty() || isTooLong(dimensions, period.get())) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    Question question =
        new Question(
            association,
            dimensions,
            base,
            measure,
            filters.stream().filter(filter -> !filter.dimension().ofYears()).toList(),
            period.get(),
            request.from().isPresent() && request.through().isPresent(),
            request.totals(),
            request.quantiles() && measure == Measure.DAYS);
    return answer(question, table, words, name);
  }

  private Outcome answer(
      Question question, ParticipationTable table, StatisticsWords words, String name) {
    CrossTable tally = tally(question, table);
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    words.checkMatches(question.filters());
    if (question.filters().stream().anyMatch(StatisticsWords::isAmbiguous)) {
      List<Filter> exact = question.filters().stream().map(StatisticsRun::exactly).toList();
      tally = tally(question.with(exact), table);
    }
    if (tally.isTooLarge()) {
      findings.error("stats.too-large", Location.NONE, CrossTable.MOST_CELLS);
    }
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.WRONG_WORDS, findings);
    }
    if (tally.anonymous() + tally.misregistered() > 0) {
      findings.notice(
          "stats.left-out", Location.of(name), tally.anonymous(), tally.misregistered());
    }
    return print(tally.result(), name);
  }

  private Outcome print(CrossTab result, String name) {
    for (CrossTab.Line line : result.lines()) {
      if (line.labels().stream().anyMatch(ParticipationTable::isIdentityNumber)) {
        findings.error("stats.identity-numbers", Location.of(name));
        return Outcome.of(Outcome.Result.BAD_INPUT, findings);
      }
    }
    Optional<Outcome> stopped = Outcome.stopped(findings, request.strict());
    if (stopped.isPresent()) {
      return stopped.get();
    }
    StatisticsTable table = new StatisticsTable(result, request.language());
    DataTable data = request.wide() ? table.wide() : table.tall();
    host.out().print(form().of(data));
    return Outcome.of(Outcome.Result.DONE, findings);
  }

  private DataForm form() {
    return request
        .format()
        .map(format -> DataForm.valueOf(format.name()))
        .orElse(host.isTerminal(Host.STANDARD_OUTPUT) ? DataForm.TEXT : DataForm.CSV);
  }

  private static CrossTable tally(Question question, ParticipationTable table) {
    CrossTable tally = new CrossTable(question);
    table.forEach((participation, row) -> tally.add(participation, row::text));
    return tally;
  }

  private static Filter exactly(Filter filter) {
    return StatisticsWords.isAmbiguous(filter)
        ? Filter.exactly(filter.dimension(), filter.written(), List.of(filter.written()))
        : filter;
  }

  /** Whether the answer depends on when the file's own time begins and ends. */
  private boolean needsSpan(List<Dimension> dimensions, List<Filter> filters) {
    boolean ongoing = base != Base.CLOSED && measure == Measure.DAYS;
    boolean yearByYear = base == Base.CURRENT || base == Base.ONGOING;
    return ongoing
        || Stream.concat(dimensions.stream(), filters.stream().map(Filter::dimension))
            .anyMatch(d -> d.needsLastDay() && (yearByYear || !d.ofYears()));
  }

  /** The days asked for; where a limit is not given and matters, the file's first or last. */
  private Period span(ParticipationTable table, boolean needed) {
    LocalDate first = request.from().orElse(LocalDate.of(1, 1, 1));
    LocalDate last = request.through().orElse(LocalDate.of(9999, 12, 31));
    if (!needed || request.from().isPresent() && request.through().isPresent()) {
      return Period.of(first, last);
    }
    LocalDate[] ends = {LocalDate.MAX, LocalDate.MIN};
    table.forEach(
        (row, cells) -> {
          LocalDate end = row.end().orElse(row.start());
          ends[0] = row.start().isBefore(ends[0]) ? row.start() : ends[0];
          ends[1] = end.isAfter(ends[1]) ? end : ends[1];
        });
    if (ends[0].isAfter(ends[1])) {
      return Period.of(first, last);
    }
    if (request.through().isEmpty() && base != Base.CLOSED) {
      findings.notice("stats.until", Location.of(table.name()), ends[1]);
    }
    LocalDate from = request.from().orElse(ends[0]);
    LocalDate through = request.through().orElse(ends[1]);
    return request.through().isPresent()
        ? Period.of(from.isAfter(through) ? through : from, through)
        : Period.of(from, through.isBefore(from) ? from : through);
  }

  private boolean isTooLong(List<Dimension> dimensions, Period period) {
    boolean byYear = dimensions.stream().anyMatch(Dimension::ofYears);
    int years = period.last().getYear() - period.first().getYear() + 1;
    boolean present = base == Base.CURRENT || base == Base.ONGOING;
    if (byYear && present && years > MOST_YEARS) {
      findings.error("stats.too-many-years", Location.NONE, period.label());
      return true;
    }
    return false;
  }
}
