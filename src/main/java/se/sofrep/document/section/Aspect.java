package se.sofrep.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.Table.Format;
import se.sofrep.figures.Unit;

/** What of a figure a cell prints: the words for {@code visa} in a template. */
public enum Aspect {
  /** A count. */
  COUNT("antal", Unit.COUNT, Format.COUNT),
  /** A share in whole percent. */
  PERCENT("procent", Unit.PERCENT, Format.PERCENT),
  /** The 95 % interval of a share: {@code 21–54}. */
  INTERVAL("intervall", Unit.PERCENT, Format.PERCENT),
  /** Count, base and share in words: {@code 10 av 28 (36 %)}. */
  OF("av", Unit.PERCENT, Format.TEXT),
  /** The same, never broken over two lines. */
  OF_UNBROKEN("av_obrutet", Unit.PERCENT, Format.TEXT),
  /** The count behind a share. */
  NUMERATOR("täljare", Unit.PERCENT, Format.COUNT),
  /** The base of a share. */
  DENOMINATOR("nämnare", Unit.PERCENT, Format.COUNT),
  /** Whole kronor. */
  KRONOR("kr", Unit.KRONOR, Format.KRONOR),
  /** Kronor with their unit, in a column of words. */
  KRONOR_IN_WORDS("kr_i_ord", Unit.KRONOR, Format.TEXT),
  /** Thousands of kronor. */
  THOUSANDS("tkr", Unit.KRONOR, Format.THOUSANDS),
  /** The kronor behind a ratio of kronor. */
  PART("andelens_kr", Unit.PERCENT, Format.KRONOR),
  /** Whole days. */
  DAYS("dagar", Unit.DAYS, Format.DAYS),
  /** Nothing computed: words of the row. */
  TEXT("ord", Unit.COUNT, Format.TEXT);

  private final String word;
  private final Unit unit;
  private final Format format;

  Aspect(String word, Unit unit, Format format) {
    this.word = word;
    this.unit = unit;
    this.format = format;
  }

  public String word() {
    return word;
  }

  public Unit unit() {
    return unit;
  }

  public Format format() {
    return format;
  }

  public static Optional<Aspect> ofWord(String word) {
    return Arrays.stream(values()).filter(aspect -> aspect.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(aspect -> aspect.word).toList();
  }

  /** What a figure of the unit prints where nothing is said. */
  public static Aspect ofUnit(Unit unit) {
    return switch (unit) {
      case COUNT -> COUNT;
      case PERCENT -> PERCENT;
      case KRONOR -> KRONOR;
      default -> DAYS;
    };
  }
}
