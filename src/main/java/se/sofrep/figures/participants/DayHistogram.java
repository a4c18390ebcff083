package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many participations lasted how many days: enough for sum, median, least and most. */
public final class DayHistogram {
  private final Map<Integer, long[]> numberByDays = new HashMap<>();
  private long number;
  private long sum;

  public void add(int days) {
    add(days, 1);
  }

  void addAll(DayHistogram other) {
    other.numberByDays.forEach((days, times) -> add(days, times[0]));
  }

  private void add(int days, long times) {
    numberByDays.computeIfAbsent(days, d -> new long[1])[0] += times;
    number += times;
    sum += days * times;
  }

  public boolean isEmpty() {
    return number == 0;
  }

  public BigDecimal number() {
    return BigDecimal.valueOf(number);
  }

  public BigDecimal sum() {
    return BigDecimal.valueOf(sum);
  }

  public BigDecimal min() {
    return BigDecimal.valueOf(Collections.min(numberByDays.keySet()));
  }

  public BigDecimal max() {
    return BigDecimal.valueOf(Collections.max(numberByDays.keySet()));
  }

  /** The middle value; of an even number the mean of the two in the middle. */
  public BigDecimal median() {
    long low = at((number - 1) / 2);
    long high = at(number / 2);
    return BigDecimal.valueOf((low + high) * 5, 1).stripTrailingZeros();
  }

  /** The value at a place from 0 when all stand in a row from least to most. */
  private long at(long place) {
    long passed = 0;
    for (Map.Entry<Integer, long[]> entry : new TreeMap<>(numberByDays).entrySet()) {
      passed += entry.getValue()[0];
      if (place < passed) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("no place " + place + " among " + number);
  }
}
