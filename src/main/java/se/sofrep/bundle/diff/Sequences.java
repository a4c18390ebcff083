package se.sofrep.bundle.diff;

import java.util.ArrayList;
import java.util.List;

/** Compares two sequences by their longest common subsequence. */
final class Sequences {
  /** Beyond this product of lengths what is between the common ends is taken as changed whole. */
  private static final long LARGEST = 16_000_000;

  private Sequences() {}

  /**
   * A run where the two differ.
   *
   * @param from place of the run in the first
   */
  record Run<T>(int from, List<T> removed, List<T> added) {}

  static <T> List<Run<T>> runs(List<T> before, List<T> after) {
    int head = 0;
    int least = Math.min(before.size(), after.size());
    while (head < least && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<T> one = before.subList(head, before.size() - tail);
    List<T> other = after.subList(head, after.size() - tail);
    if (one.isEmpty() && other.isEmpty()) {
      return List.of();
    }
    if ((long) one.size() * other.size() > LARGEST) {
      return List.of(new Run<>(head, one, other));
    }
    return walk(head, one, other, lengths(one, other));
  }

  private static <T> int[][] lengths(List<T> one, List<T> other) {
    int[][] lengths = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            one.get(i).equals(other.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static <T> List<Run<T>> walk(int head, List<T> one, List<T> other, int[][] lengths) {
    List<Run<T>> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
        i++;
        j++;
        continue;
      }
      int fromI = i;
      int fromJ = j;
      while (i < one.size() || j < other.size()) {
        if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
          break;
        }
        if (j == other.size() || i < one.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
      runs.add(new Run<>(head + fromI, one.subList(fromI, i), other.subList(fromJ, j)));
    }
    return runs;
  }
}
