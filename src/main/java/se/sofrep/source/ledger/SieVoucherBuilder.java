package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A voucher while its lines are being read. */
final class SieVoucherBuilder {
  final SieRecord record;
  final Optional<LocalDate> date;
  private final int place;
  private final List<SieFile.Line> lines = new ArrayList<>();
  boolean open;
  boolean damaged;

  SieVoucherBuilder(SieRecord record, Optional<LocalDate> date, int place) {
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
            line.field(0).strip(),
            objects,
            amount,
            day.or(() -> date).orElse(SieFile.NO_DAY),
            own.isEmpty() ? record.field(3).strip() : own));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * {@code A12}; {@code 1-12} where the series is a number too. A voucher without number, or with a
   * name that means a balance in a table, is called by its place in the file.
   */
  String id() {
    String series = record.field(0).strip();
    String number = record.field(1).strip();
    boolean digits = !series.isEmpty() && Character.isDigit(series.charAt(series.length() - 1));
    String id = series + (digits && !number.isEmpty() ? "-" : "") + number;
    return number.isEmpty() || BalanceName.of(id).isPresent() ? series + "#" + place : id;
  }

  SieFile.Voucher build() {
    return new SieFile.Voucher(
        record.line(),
        id(),
        !record.field(1).isBlank(),
        !damaged,
        date.orElse(SieFile.NO_DAY),
        lines);
  }
}
