package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Questionnaires and enquiries: counts and shares by gender. */
final class FormTables {
  private static final String FORM = Questionnaire.FIGURE;
  private static final String ENQUIRY = "förfrågningar";
  private static final String NESTED = Questionnaire.NESTED;
  private static final String YES = Questionnaire.YES;

  /** A question with more different answers than this is free text and is no table. */
  private static final int MOST_ANSWERS = 12;

  private static final String FREE_TEXT_NOTE = "Frågor som besvarats i fritext redovisas inte här.";

  private FormTables() {}

  /**
   * Answers by question; under each, what those said who answered Ja to another question. Without
   * {@code formular}, every questionnaire under a heading of its own. With {@code utom="ja"} what
   * {@code formular-ja} tells is left out.
   */
  static Optional<Table> form(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String asked = new Args(arguments).word("formular", "");
    FigureKey key = view.key(FORM, Unit.COUNT);
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("formular", asked),
            (asked.isEmpty() ? "Formulärsvar" : "Formulärsvar: " + asked)
                + ", "
                + SectionWords.period(view.period())
                + ". Antal och andel av dem som svarat på frågan.",
            "Fråga och svar");
    byGender(grid, view, FORM);
    boolean freeText = false;
    boolean butYes = arguments.getOrDefault("utom", "").equals("ja");
    for (String name : asked.isEmpty() ? Questionnaire.names(view) : List.of(asked)) {
      Questionnaire form = new Questionnaire(context, name);
      for (var question : form.answers().entrySet()) {
        String head = name + " / " + question.getKey() + " / ";
        if (question.getValue().size() > MOST_ANSWERS) {
          freeText = true;
        } else if (!butYes || !form.isYesOrNo(question.getKey())) {
          grid.heading(asked.isEmpty() ? name + ": " + question.getKey() : question.getKey());
          question.getValue().forEach(answer -> grid.body(answer, key.category(head + answer)));
          nested(view, head)
              .forEach(
                  tail ->
                      grid.body(YES + ", " + tail.substring(3), key.category(head + YES + tail)));
        }
      }
    }
    return freeText ? grid.note(FREE_TEXT_NOTE).build() : grid.build();
  }

  /** Tails of the question's nested rows that say how many of the Ja-sayers to another say Ja. */
  private static List<String> nested(View view, String head) {
    return categories(view).stream()
        .filter(c -> c.startsWith(head + YES + NESTED + YES + " på "))
        .map(c -> c.substring((head + YES).length()))
        .toList();
  }

  private static Set<String> categories(View view) {
    return View.distinct(view.named(FORM), FigureKey::category);
  }

  /** Referrals and enquiries by referring authority, municipality and what came of them. */
  static Optional<Table> enquiries(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    String asked = new Args(arguments).intervention();
    FigureKey key = view.key(ENQUIRY, Unit.COUNT).intervention(asked);
    Grid<FigureKey> grid =
        new Grid<>(
            Slug.of("forfragningar", ParticipantTables.within(asked)),
            "Förfrågningar"
                + SectionWords.within(asked)
                + ", "
                + SectionWords.period(view.period())
                + ". Antal och andel.",
            "Part, kommun och utfall");
    byGender(grid, view, ENQUIRY);
    grid.optional(
        SectionWords.period(view.before()),
        View.TOTAL,
        Format.COUNT,
        k -> view.cellBefore(k, Format.COUNT));
    Set<String> categories =
        View.distinct(
            view.named(ENQUIRY).filter(f -> f.key().intervention().equals(asked)),
            FigureKey::category);
    for (String column : List.of("part", "kommun", "utfall")) {
      grid.heading(SectionWords.capital(column));
      categories.stream()
          .filter(c -> c.startsWith(column + " / "))
          .forEach(
              c ->
                  grid.body(
                      SectionWords.capital(c.substring(column.length() + 3)), key.category(c)));
    }
    grid.row(Table.Kind.TOTAL, "Alla förfrågningar", key);
    return grid.build();
  }

  private static void byGender(Grid<FigureKey> grid, View view, String name) {
    Stream.concat(view.genders(name, "").stream(), Stream.of(View.TOTAL))
        .forEach(
            gender -> {
              grid.column(
                  "Antal",
                  gender,
                  Format.COUNT,
                  key -> view.cell(key.gender(gender), Format.COUNT));
              grid.optional(
                  "%",
                  gender,
                  Format.PERCENT,
                  key -> YesTables.share(view, key.gender(gender).unit(Unit.PERCENT)));
            });
  }
}
