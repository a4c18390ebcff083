package se.sofrep.disclosure.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands there for everyone to read, with nothing to be worked out. */
final class OpenCells {
  private static final List<String> UNKNOWN = List.of("Saknas", "Saknas/okänd", "Okänt");
  private static final Map<String, String> MEASURED =
      Map.of(
          "avslutade.dagar_i_insats", "deltagare.avslutade",
          "samhällsekonomi.besparing", "deltagare.avslutade",
          "ekonomi.insats.kostnad_per_deltagare", "deltagare.aktuella",
          "ekonomi.insats.kostnad_per_resultat", "avslutade.resultat");

  private final PublishedTable table;
  private final int limit;
  private final Map<Cell, Attack.Span> spans;
  private final Map<Cell, Double> open = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param spans of what is not printed
   */
  OpenCells(PublishedTable table, int limit, Map<Cell, Attack.Span> spans) {
    this.table = table;
    this.limit = limit;
    this.spans = spans;
    for (PublishedRow row : table.rows()) {
      if (row.isCount() && row.cell().countsPersons()) {
        row.value().ifPresent(value -> open.put(row.cell(), value.doubleValue()));
      }
    }
  }

  List<Finding> findings() {
    for (PublishedRow row : table.rows()) {
      kind(row).ifPresent(kind -> findings.add(Finding.of(kind, row.cell())));
    }
    return findings;
  }

  private Optional<Finding.Kind> kind(PublishedRow row) {
    Cell cell = row.cell();
    boolean numbers =
        row.value().isPresent() || row.numerator().isPresent() || row.low().isPresent();
    if (row.withheld() && (numbers || isSmall(row.denominator()))) {
      return Optional.of(Finding.Kind.HALF_HIDDEN);
    }
    if (MEASURED.containsKey(cell.figure())) {
      return isOfFew(row) ? Optional.of(Finding.Kind.OPEN_MEASURE) : Optional.empty();
    }
    boolean rate = cell.figure().equals("indikator.svarsfrekvens");
    if (row.isShare() && (rate || cell.countsPersons())) {
      boolean small = isSmall(row.numerator()) || isSmall(row.denominator());
      return small ? Optional.of(Finding.Kind.OPEN_SHARE) : Optional.empty();
    }
    if (!row.isCount() || !cell.countsPersons()) {
      return Optional.empty();
    }
    if (isSmall(row.value())) {
      return Optional.of(Finding.Kind.OPEN_COUNT);
    }
    return ofAll(cell);
  }

  private boolean isSmall(Optional<BigDecimal> number) {
    return number.filter(n -> n.signum() > 0 && n.doubleValue() < limit).isPresent();
  }

  /** A number of kronor or days is printed of a count that is small, withheld or worked out. */
  private boolean isOfFew(PublishedRow row) {
    if (row.value().isEmpty()) {
      return isSmall(row.denominator());
    }
    Cell base = row.cell().of(MEASURED.get(row.cell().figure())).category("");
    Attack.Span span = spans.get(base);
    boolean small = open.containsKey(base) && open.get(base) > 0 && open.get(base) < limit;
    return isSmall(row.denominator()) || small || (span != null && span.greatest() < limit);
  }

  /** All, or all but one, in one category, other than by sex or where nothing is known. */
  private Optional<Finding.Kind> ofAll(Cell cell) {
    boolean spread = Axes.BASES.contains(cell.stem()) && !cell.category().isEmpty();
    if (!spread || cell.figure().endsWith(".kön") || UNKNOWN.contains(cell.category())) {
      return Optional.empty();
    }
    double all = RatioTies.base(cell).map(open::get).orElse(0.0);
    double here = open.getOrDefault(cell, -1.0);
    if (all < limit || here < all - 1) {
      return Optional.empty();
    }
    return Optional.of(here == all ? Finding.Kind.EVERYONE : Finding.Kind.ALL_BUT_ONE);
  }
}
