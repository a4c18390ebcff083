package se.sofrep.figures.activity;

import static se.sofrep.figures.ActivityDefinitions.ANSWER;
import static se.sofrep.figures.ActivityDefinitions.ANSWER_OR_HIGHER;
import static se.sofrep.figures.ActivityDefinitions.RESPONSE_RATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.figures.Definition;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.Places;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;
import se.sofrep.figures.trace.Trail;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The indicator survey. The base of an answer's share is all answers to the question by the group.
 * A question that is answered on the survey's scale has a row for every step, also when 0; {@code
 * svar_eller_högre} counts a step and those above it. Answers without a date count for a period
 * that holds the file's whole year.
 *
 * <p>Response rate: most answers to any one question of the group and intervention ÷ the number
 * asked. The total of a group adds numerators and denominators of its interventions, and is told
 * only where every one of them says how many were asked.
 */
final class SurveyFigures implements Family {
  private final List<SurveyAnswer> all;
  private final Set<SurveyAnswer> dated = new LinkedHashSet<>();
  private final Map<String, List<SurveyAnswer>> byPlace;
  private final Undated undated;
  private final Findings findings;

  SurveyFigures(Places places, List<SurveyAnswer> all, Undated undated, Findings findings) {
    this.all = all;
    this.undated = undated;
    this.findings = findings;
    all.stream().filter(row -> undated.includes(row.date(), row.at())).forEach(dated::add);
    byPlace = places.split(dated, SurveyAnswer::intervention);
  }

  private static boolean counts(SurveyAnswer row, String figure, String wanted) {
    if (figure.equals(ANSWER.name())) {
      return answer(row).equals(wanted);
    }
    int step = SurveyAnswer.SCALE.indexOf(row.answer());
    return step >= 0 && step >= SurveyAnswer.SCALE.indexOf(wanted);
  }

  private static String answer(SurveyAnswer row) {
    return Words.or(row.answer(), Words.MISSING);
  }

  /** What comes before the answer in a category. */
  private static String head(SurveyAnswer row) {
    return row.group() + " / " + row.question() + " / ";
  }

  /** The answers to the question with most of them; the first of several. */
  private static List<SurveyAnswer> most(List<SurveyAnswer> rows) {
    List<SurveyAnswer> most = List.of();
    for (List<SurveyAnswer> answers : by(SurveyAnswer::question, rows).values()) {
      most = most.isEmpty() || sum(answers).compareTo(sum(most)) > 0 ? answers : most;
    }
    return most;
  }

  /** The first row that says how many were asked. */
  private static Optional<SurveyAnswer> asking(List<SurveyAnswer> rows) {
    return rows.stream().filter(row -> row.asked().isPresent()).findFirst();
  }

  @Override
  public void fill(FigureSheet sheet) {
    undated.report(findings);
    byPlace.forEach(
        (place, own) ->
            byGroup(own)
                .forEach(
                    (group, rows) -> {
                      by(SurveyAnswer::question, rows)
                          .values()
                          .forEach(answers -> question(sheet, place, answers));
                      rate(sheet, new Slot(place, "", group), rows);
                    }));
  }

  private static void question(FigureSheet sheet, String place, List<SurveyAnswer> rows) {
    boolean onScale = rows.stream().anyMatch(row -> SurveyAnswer.SCALE.contains(row.answer()));
    List<String> answers =
        SwedishOrder.after(
            onScale ? SurveyAnswer.SCALE : List.of(),
            rows.stream().map(SurveyFigures::answer).toList());
    write(sheet, ANSWER, place, answers, rows);
    if (onScale) {
      write(sheet, ANSWER_OR_HIGHER, place, SurveyAnswer.SCALE, rows);
    }
  }

  private static void write(
      FigureSheet sheet,
      Definition figure,
      String place,
      Collection<String> answers,
      List<SurveyAnswer> rows) {
    for (String answer : answers) {
      BigDecimal count =
          sum(rows.stream().filter(row -> counts(row, figure.name(), answer)).toList());
      Slot slot = new Slot(place, "", head(rows.get(0)) + answer);
      sheet.countAndShare(figure, slot, count, sum(rows), files(rows));
    }
  }

  private void rate(FigureSheet sheet, Slot slot, List<SurveyAnswer> rows) {
    Collection<List<SurveyAnswer>> parts = by(SurveyAnswer::intervention, rows).values();
    boolean told = true;
    for (List<SurveyAnswer> part : parts) {
      told &= asking(part).isPresent() && !contradicts(part);
    }
    if (told) {
      sheet.share(
          RESPONSE_RATE,
          slot,
          sum(parts.stream().flatMap(part -> most(part).stream()).toList()),
          parts.stream()
              .map(part -> asking(part).flatMap(SurveyAnswer::asked).orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add),
          files(rows));
    }
  }

  /** The number asked is repeated on the rows; two different ones leave no figure. */
  private boolean contradicts(List<SurveyAnswer> rows) {
    BigDecimal first = asking(rows).flatMap(SurveyAnswer::asked).orElseThrow();
    Optional<SurveyAnswer> other =
        rows.stream()
            .filter(row -> row.asked().filter(asked -> asked.compareTo(first) != 0).isPresent())
            .findFirst();
    other.ifPresent(row -> contradiction(row, first));
    return other.isPresent();
  }

  private void contradiction(SurveyAnswer row, BigDecimal first) {
    Location at = row.at();
    boolean said =
        findings.all().stream()
            .anyMatch(f -> f.code().equals("figures.asked-differs") && f.location().equals(at));
    if (!said) {
      findings.error(
          "figures.asked-differs",
          at,
          row.group(),
          Words.or(row.intervention(), "Totalt"),
          first,
          row.asked().orElseThrow());
    }
  }

  private static Map<String, List<SurveyAnswer>> byGroup(List<SurveyAnswer> rows) {
    Map<String, List<SurveyAnswer>> groups = new LinkedHashMap<>();
    for (String known : List.of("deltagare", "personal", "beredning", "styrelse")) {
      groups.put(known, new ArrayList<>());
    }
    rows.forEach(row -> groups.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row));
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static Map<String, List<SurveyAnswer>> by(
      Function<SurveyAnswer, String> what, List<SurveyAnswer> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
  }

  private static BigDecimal sum(List<SurveyAnswer> rows) {
    return rows.stream().map(SurveyAnswer::count).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> files(List<SurveyAnswer> rows) {
    return rows.stream().map(row -> row.at().file()).distinct().toList();
  }

  @Override
  public List<TraceRow> rows(FigureKey key) {
    List<SurveyAnswer> own = byPlace.getOrDefault(key.intervention(), List.of());
    Trail<SurveyAnswer> trail = new Trail<>(SurveyAnswer::at, SurveyFigures::cells);
    if (key.name().equals(RESPONSE_RATE.name())) {
      rate(key, own, trail);
    } else {
      own.forEach(row -> answer(key, row, trail));
    }
    Set<SurveyAnswer> mine = new HashSet<>(own);
    for (SurveyAnswer row : all) {
      if (!dated.contains(row)) {
        trail.leaveOut(row, Reason.OUTSIDE_PERIOD);
      } else if (!mine.contains(row)) {
        trail.leaveOut(row, Reason.OTHER_INTERVENTION);
      }
    }
    return trail.rows();
  }

  private static void answer(FigureKey key, SurveyAnswer row, Trail<SurveyAnswer> trail) {
    String category = key.category();
    if (category.startsWith(head(row))) {
      String wanted = category.substring(head(row).length());
      trail.ofBase(key, row, counts(row, key.name(), wanted), row.count());
    } else {
      boolean group = category.startsWith(row.group() + " / ");
      trail.leaveOut(row, group ? Reason.OTHER_QUESTION : Reason.OTHER_GROUP);
    }
  }

  private static void rate(FigureKey key, List<SurveyAnswer> own, Trail<SurveyAnswer> trail) {
    own.stream()
        .filter(row -> !row.group().equals(key.category()))
        .forEach(row -> trail.leaveOut(row, Reason.OTHER_GROUP));
    List<SurveyAnswer> group =
        own.stream().filter(row -> row.group().equals(key.category())).toList();
    for (List<SurveyAnswer> part : by(SurveyAnswer::intervention, group).values()) {
      Set<SurveyAnswer> most = new HashSet<>(most(part));
      for (SurveyAnswer row : part) {
        if (most.contains(row)) {
          trail.add(Part.NUMERATOR, row, row.count());
        } else {
          trail.leaveOut(row, Reason.FEWER_ANSWERS);
        }
      }
      asking(part)
          .ifPresent(
              row -> trail.add(Part.DENOMINATOR, row, row.asked().orElseThrow(), asked(row)));
    }
  }

  /** What the row says of how many were asked, which is not about its question. */
  private static Map<Column, String> asked(SurveyAnswer row) {
    Map<Column, String> cells = new HashMap<>(cells(row));
    cells.remove(Column.QUESTION);
    cells.remove(Column.ANSWER);
    cells.put(Column.SETTING, "tillfrågade");
    return cells;
  }

  private static Map<Column, String> cells(SurveyAnswer row) {
    return Map.of(
        Column.DATE, row.date().map(Object::toString).orElse(""),
        Column.GROUP, row.group(),
        Column.INTERVENTION, row.intervention(),
        Column.QUESTION, row.question(),
        Column.ANSWER, row.answer());
  }
}
