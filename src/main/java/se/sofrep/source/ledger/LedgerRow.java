package se.sofrep.source.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a ledger as a table: a posting, or a balance whose {@code voucher} is a {@link
 * BalanceName}.
 *
 * @param date empty where the file gives no day
 * @param accountName empty when the file gives none
 * @param costArea empty when the row has none
 * @param text the posting's text; of a balance for objects, the list of them
 */
public record LedgerRow(
    Optional<LocalDate> date,
    String voucher,
    String account,
    String accountName,
    String costArea,
    BigDecimal amount,
    String text) {}
