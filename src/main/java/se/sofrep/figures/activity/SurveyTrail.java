package se.sofrep.figures.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.SurveyAnswer;
import se.sofrep.figures.ActivityDefinitions;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/** Traces answers and response rates to rows of {@code indikatorer}. */
final class SurveyTrail {
  private final Places places;
  private final FigureKey key;

  SurveyTrail(Places places, FigureKey key) {
    this.places = places;
    this.key = key;
  }

  List<TraceRow> rows(List<SurveyAnswer> all, Undated undated) {
    Set<SurveyAnswer> dated = new HashSet<>();
    all.stream().filter(row -> undated.includes(row.date(), row.at())).forEach(dated::add);
    List<SurveyAnswer> own =
        places
            .split(all.stream().filter(dated::contains).toList(), SurveyAnswer::intervention)
            .getOrDefault(key.intervention(), List.of());
    boolean rate = key.name().equals(ActivityDefinitions.RESPONSE_RATE.name());
    List<TraceRow> rows = new ArrayList<>(rate ? rate(own) : answers(own));
    Set<SurveyAnswer> mine = new HashSet<>(own);
    for (SurveyAnswer row : all) {
      if (!dated.contains(row)) {
        rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OUTSIDE_PERIOD));
      } else if (!mine.contains(row)) {
        rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OTHER_INTERVENTION));
      }
    }
    return rows;
  }

  private List<TraceRow> answers(List<SurveyAnswer> own) {
    List<TraceRow> rows = new ArrayList<>();
    for (SurveyAnswer row : own) {
      String head = row.group() + " / " + row.question() + " / ";
      if (!key.category().startsWith(head)) {
        boolean group = key.category().startsWith(row.group() + " / ");
        Reason reason = group ? Reason.OTHER_QUESTION : Reason.OTHER_GROUP;
        rows.add(TraceRow.leftOut(row.at(), cells(row), reason));
        continue;
      }
      boolean counted = counts(row, key.category().substring(head.length()));
      if (counted) {
        rows.add(TraceRow.of(Part.NUMERATOR, row.at(), row.count(), cells(row)));
      }
      if (key.unit() == Unit.PERCENT) {
        rows.add(TraceRow.of(Part.DENOMINATOR, row.at(), row.count(), cells(row)));
      } else if (!counted) {
        rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OTHER_VALUE));
      }
    }
    return rows;
  }

  private boolean counts(SurveyAnswer row, String wanted) {
    if (key.name().equals(ActivityDefinitions.ANSWER.name())) {
      return Words.or(row.answer(), Words.MISSING).equals(wanted);
    }
    int step = SurveyAnswer.SCALE.indexOf(row.answer());
    return step >= 0 && step >= SurveyAnswer.SCALE.indexOf(wanted);
  }

  /**
   * Of each insats: the answers to the question with most, and the first row that says how many
   * were asked.
   */
  private List<TraceRow> rate(List<SurveyAnswer> own) {
    List<TraceRow> rows = new ArrayList<>();
    Map<String, List<SurveyAnswer>> byIntervention = new LinkedHashMap<>();
    for (SurveyAnswer row : own) {
      if (row.group().equals(key.category())) {
        byIntervention.computeIfAbsent(row.intervention(), i -> new ArrayList<>()).add(row);
      } else {
        rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OTHER_GROUP));
      }
    }
    byIntervention.values().forEach(part -> rows.addAll(part(part)));
    return rows;
  }

  private static List<TraceRow> part(List<SurveyAnswer> part) {
    Map<String, BigDecimal> byQuestion = new LinkedHashMap<>();
    part.forEach(row -> byQuestion.merge(row.question(), row.count(), BigDecimal::add));
    String most = "";
    for (Map.Entry<String, BigDecimal> entry : byQuestion.entrySet()) {
      if (most.isEmpty() || entry.getValue().compareTo(byQuestion.get(most)) > 0) {
        most = entry.getKey();
      }
    }
    List<TraceRow> rows = new ArrayList<>();
    Optional<SurveyAnswer> asked = part.stream().filter(r -> r.asked().isPresent()).findFirst();
    for (SurveyAnswer row : part) {
      rows.add(
          row.question().equals(most)
              ? TraceRow.of(Part.NUMERATOR, row.at(), row.count(), cells(row))
              : TraceRow.leftOut(row.at(), cells(row), Reason.FEWER_ANSWERS));
    }
    asked.ifPresent(
        row ->
            rows.add(
                TraceRow.of(
                    Part.DENOMINATOR, row.at(), row.asked().orElseThrow(), askedCells(row))));
    return rows;
  }

  private static Map<Column, String> askedCells(SurveyAnswer row) {
    Map<Column, String> cells = new HashMap<>(cells(row));
    cells.remove(Column.QUESTION);
    cells.remove(Column.ANSWER);
    cells.put(Column.SETTING, "tillfrågade");
    return cells;
  }

  private static Map<Column, String> cells(SurveyAnswer row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.DATE, row.date().map(Object::toString).orElse(""));
    cells.put(Column.GROUP, row.group());
    cells.put(Column.INTERVENTION, row.intervention());
    cells.put(Column.QUESTION, row.question());
    cells.put(Column.ANSWER, row.answer());
    return cells;
  }
}
