package se.sofrep.source.ledger;

import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Ledger;

/**
 * All that a SIE file holds.
 *
 * @param ledger what reports are made of; empty when the file cannot be that
 * @param rows every posting and balance of the file, in the order of {@link SieRows}
 * @param readable whether every amount, and what it belongs to, could be read
 */
public record SieContents(Optional<Ledger> ledger, List<LedgerRow> rows, boolean readable) {}
