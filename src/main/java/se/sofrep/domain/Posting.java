package se.sofrep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.sofrep.problem.Location;

/**
 * One amount on one account on one day.
 *
 * @param voucher series and number ({@code A12}); empty for sums that stand in for vouchers
 * @param account account number
 * @param costArea code of the cost area; empty when the posting has none
 * @param amount debit plus, credit minus, in kronor and öre, exact
 * @param text the line's text, else the voucher's
 */
public record Posting(
    Location at,
    String voucher,
    LocalDate date,
    String account,
    String costArea,
    BigDecimal amount,
    String text) {
  public static BigDecimal sum(List<Posting> postings) {
    return postings.stream().map(Posting::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
