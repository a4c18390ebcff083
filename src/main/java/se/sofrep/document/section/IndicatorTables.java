package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** The indicator survey: counts on the scale, shares only where enough have answered. */
final class IndicatorTables {
  private static final String OR_HIGHER = "Till stor del eller högre";

  private IndicatorTables() {}

  /** Question by step of the scale; without {@code grupp}, under a heading for each group. */
  static Optional<Table> answers(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Args args = new Args(arguments);
    String intervention = args.intervention();
    String asked = args.word("grupp", "");
    List<Survey> surveys =
        (asked.isEmpty() ? Survey.groups(view, intervention) : List.of(asked))
            .stream().map(group -> new Survey(view, group, intervention)).toList();
    Grid<Question> grid =
        new Grid<>(
            Slug.of("indikator", asked, ParticipantTables.within(intervention)),
            caption(view, asked, intervention),
            "Fråga");
    surveys.stream()
        .flatMap(survey -> survey.steps().stream())
        .distinct()
        .forEach(step -> grid.optional(step, "Antal svar", Format.COUNT, q -> q.count(step)));
    grid.column("Antal svar", "", Format.COUNT, Question::answered);
    grid.optional("Antal", OR_HIGHER, Format.COUNT, Question::highCount);
    grid.optional("%", OR_HIGHER, Format.PERCENT, Question::high);
    grid.optional(SectionWords.period(view.before()), OR_HIGHER, Format.TEXT, Question::highBefore);
    for (Survey survey : surveys) {
      if (asked.isEmpty()) {
        grid.heading(SectionWords.capital(survey.group()));
      }
      survey.questions().forEach(text -> grid.body(text, new Question(survey, text)));
    }
    return grid.build();
  }

  private static String caption(View view, String group, String intervention) {
    return "Indikatorer"
        + (group.isEmpty() ? "" : ": svar från " + group)
        + SectionWords.within(intervention)
        + ", "
        + SectionWords.period(view.period())
        + ". Antal svar på varje steg.";
  }

  private record Question(Survey survey, String text) {
    Cell count(String step) {
      return survey.view().cell(survey.count(text, step), Format.COUNT);
    }

    Cell answered() {
      Optional<Figure> any = survey.any(text);
      return any.flatMap(Figure::denominator)
          .map(n -> new Cell(survey.view().printer().cell(n, Format.COUNT), Optional.of(n), any))
          .orElse(Cell.text(Printer.NO_DATA));
    }

    Cell highCount() {
      return part(survey.view(), survey.highKey(text), Figure::numerator);
    }

    /** Counts without a share where few answered then: {@code 7 av 9}. */
    Cell highBefore() {
      View view = survey.view();
      Optional<Figure> before = view.find(view.before(survey.highKey(text)));
      return before
          .map(
              f ->
                  new Cell(
                      SectionWords.ofBase(view.printer(), f).replace(" av ", "\u00a0av\u00a0"),
                      Optional.empty(),
                      before))
          .orElse(Cell.text(Printer.NO_DATA));
    }

    Cell high() {
      return survey.view().cell(survey.high(text), Format.PERCENT);
    }
  }

  /** How many of those asked answered, by group and intervention. */
  static Optional<Table> responseRate(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey rate = view.key("indikator.svarsfrekvens", Unit.PERCENT);
    Grid<FigureKey> grid =
        new Grid<>(
            "svarsfrekvens",
            "Svarsfrekvens på indikatorfrågorna, "
                + SectionWords.period(view.period())
                + ". Svar av tillfrågade.",
            "Grupp");
    grid.column("Tillfrågade", "", Format.COUNT, key -> part(view, key, Figure::denominator));
    grid.column("Svar", "", Format.COUNT, key -> part(view, key, Figure::numerator));
    grid.column("Andel %", "", Format.PERCENT, key -> view.cell(key, Format.PERCENT));
    grid.optional(
        "Andel % " + SectionWords.period(view.before()),
        "",
        Format.PERCENT,
        key -> view.cellBefore(key, Format.PERCENT));
    for (String group : view.categories(rate.name())) {
      FigureKey all = rate.category(group);
      List<String> interventions =
          view.interventions(rate.name()).stream()
              .filter(i -> view.find(all.intervention(i)).isPresent())
              .toList();
      if (interventions.size() != 1) {
        grid.body(SectionWords.capital(group), all);
      }
      interventions.forEach(
          i -> grid.body(SectionWords.capital(group) + " i " + i, all.intervention(i)));
    }
    return grid.build();
  }

  /** Numerator or denominator of a share as a cell that leads to the share. */
  static Cell part(
      View view, FigureKey key, java.util.function.Function<Figure, Optional<BigDecimal>> which) {
    Optional<Figure> figure = view.find(key);
    if (figure.filter(View::isWithheld).isPresent()) {
      return new Cell(Printer.WITHHELD, Optional.empty(), figure);
    }
    return figure
        .flatMap(which)
        .map(n -> new Cell(view.printer().cell(n, Format.COUNT), Optional.of(n), figure))
        .orElse(Cell.text(Printer.NO_DATA));
  }
}
