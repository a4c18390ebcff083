package se.sofrep.bundle.diff;

import java.util.List;

/**
 * One thing that differs.
 *
 * @param key of a figure, by the columns {@link #KEY}; empty for all else
 * @param place where it stands: a file, a table's row and column, the heading above a text
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Difference(
    Part part, Kind kind, List<String> key, String place, String before, String after) {
  /** The columns of {@code figures.csv} that make a figure's key. */
  public static final List<String> KEY =
      List.of("nyckeltal", "insats", "kön", "kategori", "period", "enhet");

  public Difference {
    key = List.copyOf(key);
  }

  /** What the difference is in; the first four say why the others are there. */
  public enum Part {
    VERSION("sofrep"),
    COMMAND("kommando"),
    INPUT("underlag"),
    /** A file of one of the bundles that was changed by hand after sofrep wrote it. */
    EDIT("handändring"),
    FIGURE("nyckeltal"),
    FINDING("kontroll"),
    TEXT("text"),
    TABLE("tabell"),
    FILE("fil");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** The word in data. */
    public String word() {
      return word;
    }

    /** Whether it explains rather than is what differs. */
    public boolean isReason() {
      return compareTo(EDIT) <= 0;
    }
  }

  /** What became of it. */
  public enum Kind {
    CHANGED("ändrad"),
    NEW("ny"),
    GONE("borttagen");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  static Difference changed(Part part, String place, String before, String after) {
    return new Difference(part, Kind.CHANGED, List.of(), place, before, after);
  }

  static Difference added(Part part, String place, String after) {
    return new Difference(part, Kind.NEW, List.of(), place, "", after);
  }

  static Difference removed(Part part, String place, String before) {
    return new Difference(part, Kind.GONE, List.of(), place, before, "");
  }
}
