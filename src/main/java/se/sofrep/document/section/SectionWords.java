package se.sofrep.document.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;

/** The Swedish words that several sections share. */
public final class SectionWords {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private SectionWords() {}

  /** {@code 2019}, {@code januari–augusti 2020}, {@code mars 2019–februari 2022}, or days. */
  public static String period(Period period) {
    Optional<Integer> year = period.wholeYear();
    if (year.isPresent()) {
      return String.valueOf(year.get());
    }
    if (!wholeMonths(period)) {
      return days(period);
    }
    String last = month(period.last()) + " " + period.last().getYear();
    if (period.first().getYear() != period.last().getYear()) {
      return month(period.first()) + " " + period.first().getYear() + "–" + last;
    }
    return period.first().getMonth() == period.last().getMonth()
        ? last
        : month(period.first()) + "–" + last;
  }

  /** {@code 2019-01-01–2019-12-31}, as statements are headed. */
  public static String days(Period period) {
    return period.first() + "–" + period.last();
  }

  private static boolean wholeMonths(Period period) {
    return period.first().getDayOfMonth() == 1
        && period.last().getDayOfMonth() == period.last().lengthOfMonth();
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  /**
   * A statement's line as printed: what is årets in a report on a calendar year is periodens in any
   * other. Equity at the beginning of the year is that of the period only when they begin together.
   */
  static String line(String name, View view) {
    if (view.context().isYear()) {
      return name;
    }
    boolean fromNewYear = view.period().first().getDayOfYear() == 1;
    return switch (name) {
      case "Årets resultat" -> "Periodens resultat";
      case "Eget kapital vid årets början" ->
          fromNewYear ? "Eget kapital vid periodens början" : name;
      case "avgår årets resultat, bokfört som eget kapital" ->
          "avgår periodens resultat, bokfört som eget kapital";
      default -> name;
    };
  }

  /** {@code Avslutade deltagare}. */
  static String participants(String base) {
    return capital(base) + " deltagare";
  }

  /** {@code 28 avslutade}, {@code 1 avslutad}, {@code 0 nya}. */
  static String many(Printer printer, BigDecimal count, String base) {
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    return printer.count(count) + " " + (one ? singular(base) : base);
  }

  private static String singular(String base) {
    return switch (base) {
      case "aktuella" -> "aktuell";
      case "nya" -> "ny";
      case "avslutade" -> "avslutad";
      default -> base;
    };
  }

  /** {@code i Rehab}; nothing for Totalt. */
  static String within(String intervention) {
    return intervention.equals(View.TOTAL) ? "" : " i " + intervention;
  }

  /** {@code 10 av 28 (36 %)}; – without a base, .. when withheld. */
  static String ofBase(Printer printer, Figure share) {
    if (View.isWithheld(share)) {
      return Printer.WITHHELD;
    }
    if (share.value().isEmpty() || share.numerator().isEmpty() || share.denominator().isEmpty()) {
      return share.value().map(v -> printer.percent(v, 0)).orElse(Printer.NO_DATA);
    }
    String counts =
        printer.count(share.numerator().get()) + " av " + printer.count(share.denominator().get());
    return printer.small().hides(share)
        ? counts
        : counts + " (" + printer.percent(share.value().get(), 0) + ")";
  }

  /** {@code 9 (32 %)}; asked for only where the share may be told. */
  static String countAndShare(Printer printer, Figure share) {
    String percent = share.value().map(v -> printer.percent(v, 0)).orElse(Printer.NO_DATA);
    return share.numerator().map(n -> printer.count(n) + " (" + percent + ")").orElse(percent);
  }

  /** {@code 21–54}: the interval of a share in whole percent; asked for only where it is told. */
  static String interval(Printer printer, Figure share) {
    if (View.isWithheld(share)) {
      return Printer.WITHHELD;
    }
    return share
        .low()
        .flatMap(
            low -> share.high().map(high -> printer.number(low, 0) + "–" + printer.number(high, 0)))
        .orElse(Printer.NO_DATA);
  }

  /** {@code a}, {@code a och b}, {@code a, b och c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " och " + items.get(last);
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
