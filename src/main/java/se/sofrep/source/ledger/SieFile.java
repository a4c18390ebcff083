package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.sofrep.domain.Account;
import se.sofrep.domain.Period;

/**
 * What a SIE file says, record by record, before anything is concluded from it. Filled by {@link
 * SieParser} and only read after that.
 */
final class SieFile {
  /** Stands for a day that cannot be read. */
  static final LocalDate NO_DAY = LocalDate.MIN;

  /** A balance or sum with the line it stands on. */
  record Sum(int line, BigDecimal amount) {}

  /**
   * A sum on an account, whole ({@code objects} empty) or for one combination of objects.
   *
   * @param month empty for yearly object balances
   * @param objects dimension to object code
   */
  record ObjectSum(
      int line,
      Optional<YearMonth> month,
      String account,
      Map<String, String> objects,
      BigDecimal amount) {
    ObjectSum with(BigDecimal other) {
      return new ObjectSum(line, month, account, objects, other);
    }
  }

  /**
   * A balance or monthly sum as it is written.
   *
   * @param kind the record's label without its sign, {@code IB}
   */
  record Stated(int index, String kind, ObjectSum sum) {}

  /**
   * @param account empty when the line names none
   * @param date {@link #NO_DAY} when neither line nor voucher has a day
   */
  record Line(
      int line,
      String account,
      Map<String, String> objects,
      BigDecimal amount,
      LocalDate date,
      String text) {}

  /**
   * @param id series and number, or series and the voucher's place in the file when it has none
   * @param numbered whether it has a number, so that another like it is the same voucher again
   * @param whole whether every line of it could be read, so that they must add up to 0
   */
  record Voucher(
      int line, String id, boolean numbered, boolean whole, LocalDate date, List<Line> lines) {
    BigDecimal sum() {
      return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** Balances of one accounting year by account. */
  static final class Year {
    final Map<String, Sum> opening = new TreeMap<>();
    final Map<String, Sum> closing = new TreeMap<>();
    final Map<String, Sum> result = new TreeMap<>();
    final List<ObjectSum> objectOpening = new ArrayList<>();
    final List<ObjectSum> objectClosing = new ArrayList<>();
    final List<ObjectSum> months = new ArrayList<>();

    boolean isEmpty() {
      return opening.isEmpty() && closing.isEmpty() && result.isEmpty() && months.isEmpty();
    }

    /** Whether anything says what was earned and spent. */
    boolean hasResults() {
      return result.keySet().stream().anyMatch(Account::isResult)
          || closing.keySet().stream().anyMatch(Account::isResult)
          || months.stream().anyMatch(row -> Account.isResult(row.account()));
    }
  }

  String type = "";
  String charset = "";
  String currency = "SEK";
  Optional<LocalDate> coversUntil = Optional.empty();
  Optional<LocalDate> exported = Optional.empty();
  final Map<Integer, Period> spans = new TreeMap<>();

  /** {@code #RAR} records whose days cannot be read, by year index. */
  final Map<Integer, SieRecord> strangeSpans = new TreeMap<>();

  final Map<Integer, Year> years = new TreeMap<>();
  final Map<String, String> accountNames = new TreeMap<>();
  final Map<String, String> accountTypes = new HashMap<>();

  /** Sub-dimension to the dimension above it; 2 (cost bearer) lies under 1 by the standard. */
  final Map<String, String> superDimensions = new HashMap<>(Map.of("2", "1"));

  /** Dimension to its objects, code to name, in file order. */
  final Map<String, Map<String, String>> objects = new HashMap<>();

  final List<Voucher> vouchers = new ArrayList<>();

  /** {@code #TRANS} outside any voucher. */
  final List<Line> strays = new ArrayList<>();

  /** Every balance and monthly sum, in file order, also those that contradict each other. */
  final List<Stated> stated = new ArrayList<>();

  /** Whether any record that all programs know was met. */
  boolean recognised;

  /** Whether the file ends before what it began. */
  boolean cutOff;

  /** Whether an amount, or what it belongs to, could not be read. */
  boolean unread;

  /** Whether a posting has no day, no account or no voucher, so that no ledger can hold it. */
  boolean astray;

  /** Whether postings are lost to the ledger, as has been told: sums that differ follow from it. */
  boolean lacksPostings() {
    return cutOff || unread || astray;
  }

  boolean hasAmounts() {
    return !stated.isEmpty() || !strays.isEmpty() || hasPostings();
  }

  boolean hasPostings() {
    return vouchers.stream().anyMatch(voucher -> !voucher.lines().isEmpty());
  }

  /** Balances of a year; one without any when the file has none. */
  Year year(int index) {
    return years.computeIfAbsent(index, key -> new Year());
  }

  Map<String, String> objectsOf(String dimension) {
    return objects.computeIfAbsent(dimension, key -> new LinkedHashMap<>());
  }
}
