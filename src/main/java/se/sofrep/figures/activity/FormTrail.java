package se.sofrep.figures.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.domain.FormAnswer;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/**
 * Traces answers of questionnaires to rows of {@code formular}: of each respondent the first row
 * that makes him or her count.
 */
final class FormTrail {
  private final FigureKey key;

  FormTrail(FigureKey key) {
    this.key = key;
  }

  /**
   * What a category asks.
   *
   * @param other question that those of the base have answered
   * @param condition what they answered to it; empty for whatever they answered
   */
  private record Asked(
      String form, String question, String answer, String other, Optional<String> condition) {}

  List<TraceRow> rows(List<FormAnswer> all, Undated undated) {
    List<FormAnswer> dated =
        all.stream().filter(row -> undated.includes(row.date(), row.at())).toList();
    List<TraceRow> rows = new ArrayList<>();
    Optional<Asked> asked = asked(dated);
    Set<FormAnswer> inPeriod = new HashSet<>(dated);
    Map<String, List<FormAnswer>> respondents = new LinkedHashMap<>();
    for (FormAnswer row : all) {
      if (!inPeriod.contains(row)) {
        rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OUTSIDE_PERIOD));
      } else if (asked.isEmpty() || !row.form().equals(asked.get().form())) {
        rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OTHER_GROUP));
      } else {
        respondents.computeIfAbsent(FormFigures.id(row), id -> new ArrayList<>()).add(row);
      }
    }
    respondents.values().forEach(own -> rows.addAll(respondent(own, asked.orElseThrow())));
    return rows;
  }

  private List<TraceRow> respondent(List<FormAnswer> own, Asked asked) {
    boolean gender = Words.matches(key.gender(), own.get(0).gender());
    Optional<FormAnswer> base =
        own.stream()
            .filter(row -> row.question().equals(asked.other()))
            .filter(row -> asked.condition().map(answer(row)::equals).orElse(true))
            .findFirst();
    Optional<FormAnswer> gave =
        base.flatMap(
            b ->
                own.stream()
                    .filter(row -> row.question().equals(asked.question()))
                    .filter(row -> answer(row).equals(asked.answer()))
                    .findFirst());
    List<TraceRow> rows = new ArrayList<>();
    if (gender) {
      gave.ifPresent(row -> rows.add(one(Part.NUMERATOR, row)));
      if (key.unit() == Unit.PERCENT) {
        base.ifPresent(row -> rows.add(one(Part.DENOMINATOR, row)));
      }
    }
    Set<Object> used = rows.stream().map(TraceRow::at).collect(Collectors.toSet());
    for (FormAnswer row : own) {
      if (!used.contains(row.at())) {
        boolean same = row.question().equals(asked.question());
        Reason reason = same ? Reason.OTHER_VALUE : Reason.OTHER_QUESTION;
        rows.add(TraceRow.leftOut(row.at(), cells(row), gender ? reason : Reason.OTHER_GENDER));
      }
    }
    return rows;
  }

  /** The words that the category was put together from. */
  private Optional<Asked> asked(List<FormAnswer> rows) {
    for (FormAnswer row : rows) {
      String plain = row.form() + " / " + row.question() + " / " + answer(row);
      if (key.category().equals(plain)) {
        return Optional.of(
            new Asked(row.form(), row.question(), answer(row), row.question(), Optional.empty()));
      }
      if (!key.category().startsWith(plain + FormFigures.NESTED)) {
        continue;
      }
      for (FormAnswer other : rows) {
        if (other.form().equals(row.form())
            && key.category().equals(plain + FormFigures.nested(answer(other), other.question()))) {
          return Optional.of(
              new Asked(
                  row.form(),
                  row.question(),
                  answer(row),
                  other.question(),
                  Optional.of(answer(other))));
        }
      }
    }
    return Optional.empty();
  }

  private static String answer(FormAnswer row) {
    return Words.or(row.answer(), Words.MISSING);
  }

  private static TraceRow one(Part part, FormAnswer row) {
    return TraceRow.of(part, row.at(), BigDecimal.ONE, cells(row));
  }

  private static Map<Column, String> cells(FormAnswer row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.RESPONDENT, row.respondent());
    cells.put(Column.DATE, row.date().map(Object::toString).orElse(""));
    cells.put(Column.GENDER, row.gender());
    cells.put(Column.FORM, row.form());
    cells.put(Column.QUESTION, row.question());
    cells.put(Column.ANSWER, row.answer());
    return cells;
  }
}
