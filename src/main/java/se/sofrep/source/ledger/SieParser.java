package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.problem.Severity;
import se.sofrep.source.ledger.SieFile.ObjectSum;

/**
 * Records to what they say. Order is not relied on, unknown labels and extra fields are passed
 * over. {@code #BTRANS} and {@code #RTRANS} are the history of a voucher; {@code #TRANS} alone is
 * its final state, so only that is read.
 */
final class SieParser {
  private final SieFile sie = new SieFile();
  private final String file;
  private final Findings findings;
  private SieVoucherBuilder voucher;

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
    sie.recognised |= SieRecord.LABELS.contains(record.label());
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
      sie.strangeSpans.put(index.getAsInt(), record);
      return;
    }
    sie.spans.put(index.getAsInt(), Period.of(first.get(), last.get()));
  }

  private void balance(SieRecord record, Function<SieFile.Year, Map<String, SieFile.Sum>> kind) {
    OptionalInt index = index(record);
    Optional<BigDecimal> amount = amount(record, 2);
    if (index.isEmpty() || amount.isEmpty()) {
      return;
    }
    String account = account(record, record.field(1), amount.get());
    SieFile.Sum sum = new SieFile.Sum(record.line(), amount.get());
    SieFile.Sum known = kind.apply(sie.year(index.getAsInt())).putIfAbsent(account, sum);
    if (known == null || known.amount().compareTo(sum.amount()) != 0) {
      state(index.getAsInt(), record, Optional.empty(), account, amount.get());
    }
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

  private void objectBalance(SieRecord record, Function<SieFile.Year, List<ObjectSum>> kind) {
    OptionalInt index = index(record);
    Optional<BigDecimal> amount = amount(record, 2);
    if (index.isPresent() && amount.isPresent()) {
      String account = account(record, record.field(1), amount.get());
      kind.apply(sie.year(index.getAsInt()))
          .add(state(index.getAsInt(), record, Optional.empty(), account, amount.get()));
    }
  }

  private void month(SieRecord record) {
    OptionalInt index = index(record);
    Optional<YearMonth> month = SieValues.month(record.field(1));
    Optional<BigDecimal> amount = amount(record, 3);
    if (month.isEmpty()) {
      findings.error("sie.month", at(record), record.field(1));
      sie.unread = true;
    } else if (index.isPresent() && amount.isPresent()) {
      String account = account(record, record.field(2), amount.get());
      sie.year(index.getAsInt())
          .months
          .add(state(index.getAsInt(), record, month, account, amount.get()));
    }
  }

  /** Takes down a balance as it is written, whatever others say. */
  private ObjectSum state(
      int index, SieRecord record, Optional<YearMonth> month, String account, BigDecimal amount) {
    ObjectSum sum = new ObjectSum(record.line(), month, account, objects(record), amount);
    sie.stated.add(new SieFile.Stated(index, record.label().substring(1), sum));
    return sum;
  }

  private void startVoucher(SieRecord record) {
    Optional<LocalDate> date = SieValues.date(record.field(2));
    if (date.isEmpty()) {
      findings.error("sie.voucher-date", at(record), record.field(2));
      sie.astray = true;
    }
    voucher = new SieVoucherBuilder(record, date, sie.vouchers.size() + 1);
  }

  private void openVoucher(SieRecord record) {
    if (voucher == null) {
      findings.warning("sie.stray-line", at(record));
    } else {
      voucher.open = true;
    }
  }

  private void closeVoucher() {
    if (voucher != null) {
      sie.vouchers.add(voucher.build());
      voucher = null;
    }
  }

  /** A voucher whose closing brace is missing ends where the next record begins. */
  private void leaveOpenVoucher(SieRecord next) {
    if (voucher != null) {
      if (voucher.open) {
        findings.error("sie.unclosed-voucher", at(next), voucher.id());
        voucher.damaged = true;
      }
      closeVoucher();
    }
  }

  private void endOfFile() {
    if (voucher != null && (voucher.open || voucher.isEmpty())) {
      findings.error("sie.truncated", at(voucher.record));
      voucher.damaged = true;
      sie.cutOff = true;
    }
    closeVoucher();
  }

  private void line(SieRecord record) {
    Optional<BigDecimal> amount = amount(record, 1);
    if (voucher == null) {
      findings.error("sie.stray-posting", at(record));
      sie.astray = true;
    }
    if (amount.isEmpty()) {
      if (voucher != null) {
        voucher.damaged = true;
      }
      return;
    }
    String account = account(record, record.field(0), amount.get());
    if (voucher != null) {
      voucher.add(record, objects(record), amount.get(), lineDate(record));
    } else {
      sie.strays.add(
          new SieFile.Line(
              record.line(),
              account,
              objects(record),
              amount.get(),
              SieValues.date(record.field(2)).orElse(SieFile.NO_DAY),
              record.field(3).strip()));
    }
  }

  private Optional<LocalDate> lineDate(SieRecord record) {
    String written = record.field(2);
    Optional<LocalDate> date = SieValues.date(written);
    if (date.isEmpty() && !written.isBlank() && voucher.date.isPresent()) {
      findings.warning("sie.line-date", at(record), written, voucher.date.get());
    }
    return date;
  }

  /** The account's number; kronor on no account are an error, for they would be lost. */
  private String account(SieRecord record, String written, BigDecimal amount) {
    if (written.isBlank() && amount.signum() != 0) {
      findings.error("sie.no-account", at(record), record.label(), amount);
      sie.astray = true;
    }
    return written.strip();
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
    if (wrong && !told(record)) {
      findings.error("sie.object-list", at(record), String.join(" ", items));
    }
    sie.unread |= wrong;
    return objects;
  }

  private OptionalInt index(SieRecord record) {
    OptionalInt index = SieValues.yearIndex(record.field(0));
    if (index.isEmpty()) {
      findings.error("sie.year-index", at(record), record.label(), record.field(0));
      sie.unread = true;
    }
    return index;
  }

  private Optional<BigDecimal> amount(SieRecord record, int field) {
    Optional<BigDecimal> amount = SieValues.amount(record.field(field));
    if (amount.isEmpty() && !told(record)) {
      findings.error("sie.amount", at(record), record.label(), record.field(field));
    }
    sie.unread |= amount.isEmpty();
    return amount;
  }

  /** Whether an error on the line has been told already, of which more would be consequences. */
  private boolean told(SieRecord record) {
    return findings.all().stream()
        .anyMatch(f -> f.severity() == Severity.ERROR && f.location().equals(at(record)));
  }

  private Location at(SieRecord record) {
    return Location.of(file, record.line());
  }
}
