package se.sofrep.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows with the same trouble, told as one finding: how many, and the first of them by number. */
public final class RowsNamed {
  private static final int MOST = 10;

  private final List<Location> first = new ArrayList<>();
  private int count;

  public void add(Location at) {
    count++;
    if (first.size() <= MOST) {
      first.add(at);
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  public int count() {
    return count;
  }

  /** The first of them; there must be one. */
  public Location first() {
    return first.get(0);
  }

  /** {@code 5, 9, 12 …}. */
  public String numbers() {
    String named =
        first.stream()
            .limit(MOST)
            .map(at -> String.valueOf(at.row()))
            .collect(Collectors.joining(", "));
    return count > MOST ? named + " …" : named;
  }
}
