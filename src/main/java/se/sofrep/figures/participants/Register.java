package se.sofrep.figures.participants;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Period;

/** When participations begin and end in a file: what shows how far back and forth it reaches. */
final class Register {
  static final Register EMPTY = new Register();

  private final TreeMap<LocalDate, Integer> starts = new TreeMap<>();
  private final TreeMap<LocalDate, Integer> ends = new TreeMap<>();

  /** The last day on which a participation goes on; null when there is none. */
  private LocalDate last;

  void add(Participation row) {
    starts.merge(row.start(), 1, Integer::sum);
    row.end().ifPresent(end -> ends.merge(end, 1, Integer::sum));
    reach(row.end().orElse(LocalDate.MAX));
  }

  private void reach(LocalDate day) {
    last = last == null || day.isAfter(last) ? day : last;
  }

  void addAll(Register other) {
    if (other.last != null) {
      reach(other.last);
    }
    other.starts.forEach((day, number) -> starts.merge(day, number, Integer::sum));
    other.ends.forEach((day, number) -> ends.merge(day, number, Integer::sum));
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  Optional<LocalDate> firstStart() {
    return starts.isEmpty() ? Optional.empty() : Optional.of(starts.firstKey());
  }

  Optional<LocalDate> lastStart() {
    return starts.isEmpty() ? Optional.empty() : Optional.of(starts.lastKey());
  }

  Optional<LocalDate> firstEnd() {
    return ends.isEmpty() ? Optional.empty() : Optional.of(ends.firstKey());
  }

  /** Whether some participation went on on some day of the period. */
  boolean touches(Period period) {
    return last != null
        && !starts.isEmpty()
        && !starts.firstKey().isAfter(period.last())
        && !last.isBefore(period.first());
  }

  /** The days of the period on which somebody started or ended. */
  Stream<LocalDate> events(Period period) {
    return Stream.of(starts, ends)
        .map(days -> days.subMap(period.first(), true, period.last(), true))
        .flatMap(days -> days.keySet().stream());
  }

  /** Days of presence in the period, over all; who has no end stays. */
  long presentDays(Period period) {
    long present = 0;
    long days = 0;
    for (long began : starts.headMap(period.first(), false).values()) {
      present += began;
    }
    for (long over : ends.headMap(period.first(), false).values()) {
      present -= over;
    }
    for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
      present += starts.getOrDefault(day, 0);
      days += present;
      present -= ends.getOrDefault(day, 0);
    }
    return days;
  }

  /** How many ended in the period. */
  long ended(Period period) {
    Map<LocalDate, Integer> inside = ends.subMap(period.first(), true, period.last(), true);
    return inside.values().stream().mapToLong(Integer::longValue).sum();
  }
}
