package se.sofrep.figures.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;
import se.sofrep.figures.trace.Column;
import se.sofrep.figures.trace.Part;
import se.sofrep.figures.trace.Reason;
import se.sofrep.figures.trace.TraceRow;

/** Traces enquiries to rows of {@code forfragningar}. */
final class EnquiryTrail {
  private final Places places;
  private final FigureKey key;

  EnquiryTrail(Places places, FigureKey key) {
    this.places = places;
    this.key = key;
  }

  List<TraceRow> rows(List<Enquiry> all, Period period) {
    List<Enquiry> dated = all.stream().filter(row -> period.contains(row.date())).toList();
    Set<Enquiry> own =
        new HashSet<>(
            places.split(dated, Enquiry::intervention).getOrDefault(key.intervention(), List.of()));
    List<TraceRow> rows = new ArrayList<>();
    for (Enquiry row : all) {
      Optional<Reason> reason =
          !period.contains(row.date()) ? Optional.of(Reason.OUTSIDE_PERIOD) : outside(row, own);
      if (reason.isPresent()) {
        rows.add(TraceRow.leftOut(row.at(), cells(row), reason.get()));
      } else {
        rows.addAll(base(row));
      }
    }
    return rows;
  }

  private Optional<Reason> outside(Enquiry row, Set<Enquiry> own) {
    if (!own.contains(row)) {
      return Optional.of(Reason.OTHER_INTERVENTION);
    }
    return Words.matches(key.gender(), row.gender())
        ? Optional.empty()
        : Optional.of(Reason.OTHER_GENDER);
  }

  private List<TraceRow> base(Enquiry row) {
    boolean counted =
        key.category().isEmpty()
            || EnquiryFigures.COLUMNS.stream()
                .map(column -> column.word() + " / " + EnquiryFigures.value(column, row))
                .anyMatch(key.category()::equals);
    List<TraceRow> rows = new ArrayList<>();
    if (counted) {
      rows.add(TraceRow.of(Part.NUMERATOR, row.at(), BigDecimal.ONE, cells(row)));
    }
    if (key.unit() == Unit.PERCENT) {
      rows.add(TraceRow.of(Part.DENOMINATOR, row.at(), BigDecimal.ONE, cells(row)));
    } else if (!counted) {
      rows.add(TraceRow.leftOut(row.at(), cells(row), Reason.OTHER_VALUE));
    }
    return rows;
  }

  private static Map<Column, String> cells(Enquiry row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.DATE, row.date().toString());
    cells.put(Column.INTERVENTION, row.intervention());
    cells.put(Column.GENDER, row.gender());
    cells.put(Column.PARTY, row.party());
    cells.put(Column.MUNICIPALITY, row.municipality());
    cells.put(Column.OUTCOME, row.outcome());
    return cells;
  }
}
