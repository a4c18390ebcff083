package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Questions answered by yes or no: how many said yes, of how many, and of those who said yes. */
final class YesTables {
  /** With more questions than this, only those that follow on another are told by it. */
  private static final int MOST_QUESTIONS = 6;

  private YesTables() {}

  static Optional<Table> table(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    Questionnaire form = new Questionnaire(context, new Args(arguments).word("formular", ""));
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("formular-ja", form.name()),
            "Svarat ja i formuläret "
                + form.name()
                + ", "
                + SectionWords.period(view.period())
                + ". Antal, av hur många, och andel.",
            "Fråga");
    for (String gender : genders(view)) {
      grid.column("Ja", gender, Format.COUNT, k -> yes(view, k.gender(gender)));
      grid.column("Av", gender, Format.COUNT, k -> base(view, k.gender(gender)));
      grid.optional("%", gender, Format.PERCENT, k -> share(view, k.gender(gender)));
    }
    FigureKey key = view.key(Questionnaire.FIGURE, Unit.PERCENT);
    rows(grid, form, key);
    return grid.build();
  }

  private static List<String> genders(View view) {
    return Stream.concat(view.genders(Questionnaire.FIGURE, "").stream(), Stream.of(View.TOTAL))
        .toList();
  }

  private static void rows(Grid<FigureKey> grid, Questionnaire form, FigureKey key) {
    List<String> questions = form.yesQuestions();
    boolean many = questions.size() > MOST_QUESTIONS;
    for (String question : questions) {
      if (form.followsOn(question).isEmpty()) {
        grid.body(question, key.category(form.yes(question)));
      }
    }
    for (String condition : questions) {
      List<String> among =
          form.among(condition).stream()
              .filter(q -> !many || form.followsOn(q).filter(condition::equals).isPresent())
              .toList();
      if (!among.isEmpty()) {
        grid.heading("Av dem som svarat ja på: " + condition);
      }
      for (String question : among) {
        grid.body(question, key.category(form.yes(question, condition)));
      }
    }
  }

  private static Cell yes(View view, FigureKey key) {
    return view.cell(key.unit(Unit.COUNT), Format.COUNT);
  }

  private static Cell base(View view, FigureKey key) {
    return IndicatorTables.part(view, key, Figure::denominator);
  }

  private static Cell share(View view, FigureKey key) {
    return view.cell(key, Format.PERCENT);
  }
}
