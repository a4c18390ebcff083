package se.sofrep.document.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Questionnaires and enquiries: counts and shares by gender. */
final class FormTables {
  private static final String FORM = Questionnaire.FIGURE;
  private static final String ENQUIRY = "förfrågningar";
  private static final String OUTCOME = "utfall / ";
  private static final String QUEUE = "kö";
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
    if (!view.tells(asked, ENQUIRY)) {
      return Optional.empty();
    }
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
            view.namedInEither(ENQUIRY).filter(f -> f.key().intervention().equals(asked)),
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

  /**
   * What came of the enquiries to each intervention, by gender where somebody waits: the queue is
   * those whose enquiry of the period has the outcome kö.
   */
  static Optional<Table> enquiriesByOutcome(ReportContext context, Map<String, String> arguments) {
    View view = new View(context);
    FigureKey all = view.key(ENQUIRY, Unit.COUNT);
    if (!view.tells(View.TOTAL, ENQUIRY)) {
      return Optional.empty();
    }
    Grid<String> grid =
        new Grid<>(
            "forfragningar-per-insats",
            "Förfrågningar per insats och utfall, "
                + SectionWords.period(view.period())
                + ". Antal.",
            "Insats");
    Function<String, FigureKey> of =
        insats -> all.intervention(insats.isEmpty() ? View.TOTAL : insats);
    grid.column("Alla", "", Format.COUNT, i -> view.cell(of.apply(i), Format.COUNT));
    for (String outcome : outcomes(view)) {
      String category = OUTCOME + outcome;
      boolean queue = outcome.equals(QUEUE);
      List<String> genders = queue ? view.genders(ENQUIRY, "") : List.of();
      String group = genders.isEmpty() ? "" : SectionWords.capital(outcome);
      for (String gender : genders) {
        grid.column(
            gender,
            group,
            Format.COUNT,
            i -> view.cell(of.apply(i).category(category).gender(gender), Format.COUNT));
      }
      grid.column(
          genders.isEmpty() ? SectionWords.capital(outcome) : View.TOTAL,
          group,
          Format.COUNT,
          i -> view.cell(of.apply(i).category(category), Format.COUNT));
    }
    grid.optional(
        "Alla " + SectionWords.period(view.before()),
        "",
        Format.COUNT,
        i -> view.cellBefore(of.apply(i), Format.COUNT));
    List<String> interventions = view.interventionsWithAmountInEither(ENQUIRY);
    interventions.forEach(i -> grid.body(i, i));
    if (interventions.isEmpty()) {
      grid.body(View.TOTAL, View.TOTAL);
    } else if (interventions.size() > 1) {
      grid.row(Table.Kind.TOTAL, View.TOTAL, View.TOTAL);
    }
    without(view, interventions, view.period(), "Av alla förfrågningar").ifPresent(grid::note);
    String then = "Av förfrågningarna " + SectionWords.period(view.before());
    without(view, interventions, view.before(), then).ifPresent(grid::note);
    return grid.build();
  }

  /** Says it when some enquiries are to no intervention in particular: the rows are fewer. */
  private static Optional<String> without(
      View view, List<String> interventions, Period period, String of) {
    FigureKey all = view.key(ENQUIRY, Unit.COUNT).period(period);
    BigDecimal told =
        interventions.stream()
            .flatMap(i -> view.value(all.intervention(i)).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return view.value(all)
        .map(total -> total.subtract(told))
        .filter(rest -> !interventions.isEmpty() && rest.signum() > 0)
        .map(rest -> of + " gäller " + view.printer().count(rest) + " ingen viss insats.");
  }

  private static List<String> outcomes(View view) {
    return view.categories(ENQUIRY).stream()
        .filter(category -> category.startsWith(OUTCOME))
        .map(category -> category.substring(OUTCOME.length()))
        .distinct()
        .toList();
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
                  key ->
                      key.category().isEmpty()
                          ? Table.Cell.text("")
                          : view.cell(key.gender(gender).unit(Unit.PERCENT), Format.PERCENT));
            });
  }
}
