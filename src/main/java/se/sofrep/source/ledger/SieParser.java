package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Records to what they say. Order is not relied on, unknown labels and extra fields are passed
 * over. {@code #BTRANS} and {@code #RTRANS} are the history of a voucher; {@code #TRANS} alone is
 * its final state, so only that is read.
 */
final class SieParser {
  private final SieFile sie = new SieFile();
  private final String file;
  private final Findings findings;
  private VoucherBuilder voucher;

  private SieParser(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  static SieFile parse(List<SieRecord> records, String file, Findings findings) {
    SieParser parser = new SieParser(file, findings);
    records.forEach(parser::accept);
    parser.endOfFile();
    return parser.sie;
  }

  private void accept(SieRecord record) {
    switch (record.label()) {
      case "{" -> openVoucher(record);
      case "}" -> closeVoucher();
      case "#TRANS" -> line(record);
      case "#BTRANS", "#RTRANS" -> {}
      default -> {
        leaveOpenVoucher(record);
        header(record);
      }
    }
  }

  private void header(SieRecord record) {
    switch (record.label()) {
      case "#SIETYP" -> sie.type = record.field(0);
      case "#VALUTA" -> sie.currency = record.field(0).isBlank() ? "SEK" : record.field(0);
      case "#OMFATTN" -> sie.coversUntil = SieValues.date(record.field(0));
      case "#GEN" -> sie.exported = SieValues.date(record.field(0));
      case "#RAR" -> span(record);
      case "#KONTO" -> sie.accountNames.put(record.field(0), record.field(1).strip());
      case "#KTYP" -> sie.accountTypes.put(record.field(0), record.field(1));
      case "#UNDERDIM" -> sie.superDimensions.put(record.field(0), record.field(2));
      case "#OBJEKT" ->
          sie.objectsOf(record.field(0)).put(record.field(1), record.field(2).strip());
      case "#IB" -> balance(record, year -> year.opening);
      case "#UB" -> balance(record, year -> year.closing);
      case "#RES" -> balance(record, year -> year.result);
      case "#OIB" -> objectBalance(record, year -> year.objectOpening);
      case "#OUB" -> objectBalance(record, year -> year.objectClosing);
      case "#PSALDO" -> month(record);
      case "#VER" -> startVoucher(record);
      default -> {}
    }
  }

  private void span(SieRecord record) {
    Optional<LocalDate> first = SieValues.date(record.field(1));
    Optional<LocalDate> last = SieValues.date(record.field(2));
    OptionalInt index = index(record);
    if (index.isEmpty()) {
      return;
    }
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      findings.error("sie.span", at(record), record.field(1), record.field(2));
      return;
    }
    sie.spans.put(index.getAsInt(), Period.of(first.get(), last.get()));
  }

  private void balance(
      SieRecord record, java.util.function.Function<SieFile.Year, Map<String, SieFile.Sum>> kind) {
    OptionalInt index = index(record);
    Optional<BigDecimal> amount = amount(record, 2);
    if (index.isEmpty() || amount.isEmpty()) {
      return;
    }
    SieFile.Sum sum = new SieFile.Sum(record.line(), amount.get());
    SieFile.Sum known = kind.apply(sie.year(index.getAsInt())).putIfAbsent(record.field(1), sum);
    if (known != null && known.amount().compareTo(sum.amount()) != 0) {
      findings.error(
          "sie.repeated-balance",
          at(record),
          record.label(),
          record.field(1),
          known.line(),
          known.amount(),
          sum.amount());
    }
  }

  private void objectBalance(
      SieRecord record, java.util.function.Function<SieFile.Year, List<SieFile.ObjectSum>> kind) {
    OptionalInt index = index(record);
    Optional<BigDecimal> amount = amount(record, 2);
    if (index.isPresent() && amount.isPresent()) {
      kind.apply(sie.year(index.getAsInt()))
          .add(
              new SieFile.ObjectSum(
                  record.line(), Optional.empty(), record.field(1), objects(record), amount.get()));
    }
  }

  private void month(SieRecord record) {
    OptionalInt index = index(record);
    Optional<YearMonth> month = SieValues.month(record.field(1));
    Optional<BigDecimal> amount = amount(record, 3);
    if (month.isEmpty()) {
      findings.error("sie.month", at(record), record.field(1));
    } else if (index.isPresent() && amount.isPresent()) {
      sie.year(index.getAsInt())
          .months
          .add(
              new SieFile.ObjectSum(
                  record.line(), month, record.field(2), objects(record), amount.get()));
    }
  }

  private void startVoucher(SieRecord record) {
    Optional<LocalDate> date = SieValues.date(record.field(2));
    if (date.isEmpty()) {
      findings.error("sie.voucher-date", at(record), record.field(2));
    }
    voucher = new VoucherBuilder(record, date, sie.vouchers.size() + 1);
  }

  private void openVoucher(SieRecord record) {
    if (voucher == null) {
      findings.warning("sie.stray-line", at(record));
    } else {
      voucher.open = true;
    }
  }

  private void closeVoucher() {
    if (voucher == null) {
      return;
    }
    SieFile.Voucher built = voucher.build();
    sie.vouchers.add(built);
    if (!voucher.damaged && built.sum().signum() != 0) {
      findings.error("sie.unbalanced", Location.of(file, built.line()), built.id(), built.sum());
    }
    voucher = null;
  }

  /** A voucher whose closing brace is missing ends where the next record begins. */
  private void leaveOpenVoucher(SieRecord next) {
    if (voucher != null) {
      if (voucher.open) {
        findings.warning("sie.unclosed-voucher", at(next), voucher.id());
      }
      closeVoucher();
    }
  }

  private void endOfFile() {
    if (voucher != null && voucher.open) {
      findings.error("sie.truncated", Location.of(file, voucher.record.line()));
      voucher.damaged = true;
    }
    closeVoucher();
  }

  private void line(SieRecord record) {
    Optional<BigDecimal> amount = amount(record, 1);
    if (voucher == null) {
      findings.error("sie.stray-posting", at(record));
      return;
    }
    if (amount.isEmpty() || voucher.date.isEmpty()) {
      voucher.damaged = true;
      return;
    }
    voucher.add(record, objects(record), amount.get(), lineDate(record));
  }

  private Optional<LocalDate> lineDate(SieRecord record) {
    String written = record.field(2);
    Optional<LocalDate> date = SieValues.date(written);
    if (date.isEmpty() && !written.isBlank()) {
      findings.warning("sie.line-date", at(record), written, voucher.date.orElseThrow());
    }
    return date;
  }

  /** Dimension to object; an odd item or a repeated dimension cannot be told apart. */
  private Map<String, String> objects(SieRecord record) {
    List<String> items = record.objects();
    Map<String, String> objects = new LinkedHashMap<>();
    boolean wrong = items.size() % 2 != 0;
    for (int i = 0; i + 1 < items.size(); i += 2) {
      String before = objects.putIfAbsent(items.get(i), items.get(i + 1));
      wrong |= before != null && !before.equals(items.get(i + 1));
    }
    if (wrong) {
      findings.error("sie.object-list", at(record), String.join(" ", items));
    }
    return objects;
  }

  private OptionalInt index(SieRecord record) {
    OptionalInt index = SieValues.yearIndex(record.field(0));
    if (index.isEmpty()) {
      findings.error("sie.year-index", at(record), record.label(), record.field(0));
    }
    return index;
  }

  private Optional<BigDecimal> amount(SieRecord record, int field) {
    Optional<BigDecimal> amount = SieValues.amount(record.field(field));
    if (amount.isEmpty()) {
      findings.error("sie.amount", at(record), record.label(), record.field(field));
    }
    return amount;
  }

  private Location at(SieRecord record) {
    return Location.of(file, record.line());
  }

  /** A voucher while its lines are being read. */
  private static final class VoucherBuilder {
    private final SieRecord record;
    private final Optional<LocalDate> date;
    private final int place;
    private final List<SieFile.Line> lines = new ArrayList<>();
    private boolean open;
    private boolean damaged;

    VoucherBuilder(SieRecord record, Optional<LocalDate> date, int place) {
      this.record = record;
      this.date = date;
      this.place = place;
      this.damaged = date.isEmpty();
    }

    void add(
        SieRecord line, Map<String, String> objects, BigDecimal amount, Optional<LocalDate> day) {
      String own = line.field(3).strip();
      lines.add(
          new SieFile.Line(
              line.line(),
              line.field(0),
              objects,
              amount,
              day.orElseGet(date::orElseThrow),
              own.isEmpty() ? record.field(3).strip() : own));
    }

    /** {@code A12}; {@code 1-12} where the series is a number too. */
    String id() {
      String series = record.field(0).strip();
      String number = record.field(1).strip();
      if (series.isEmpty() && number.isEmpty()) {
        return "#" + place;
      }
      boolean digits = !series.isEmpty() && Character.isDigit(series.charAt(series.length() - 1));
      return series + (digits && !number.isEmpty() ? "-" : "") + number;
    }

    SieFile.Voucher build() {
      return new SieFile.Voucher(record.line(), id(), date.orElse(LocalDate.MIN), lines);
    }
  }
}
