package se.sofrep.document.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;
import se.sofrep.document.Table.Cell;
import se.sofrep.document.Table.Format;
import se.sofrep.domain.Association.Seat;

/** The board and the auditors: roles and parties, never persons. */
final class OrganisationTables {
  private OrganisationTables() {}

  static Optional<Table> board(ReportContext context, Map<String, String> arguments) {
    return seats(
        "styrelse", "Styrelsens platser", "Ledamot", context.association().identity().board());
  }

  static Optional<Table> auditors(ReportContext context, Map<String, String> arguments) {
    return seats("revisorer", "Revisorer", "Revisor", context.association().identity().auditors());
  }

  /** Ordinary seats before deputies, each in the order of {@code forbund.yaml}. */
  private static Optional<Table> seats(
      String id, String caption, String ordinary, List<Seat> seats) {
    Grid<Seat> grid = new Grid<>(id, caption + " och den part som utser.", "Part");
    grid.column("Roll", "", Format.TEXT, seat -> Cell.text(role(seat, ordinary)));
    seats.stream().filter(s -> !s.deputy()).forEach(s -> grid.body(s.party(), s));
    seats.stream().filter(Seat::deputy).forEach(s -> grid.body(s.party(), s));
    return grid.build();
  }

  private static String role(Seat seat, String otherwise) {
    if (seat.role().isBlank()) {
      return seat.deputy() ? "Ersättare" : otherwise;
    }
    return seat.role();
  }
}
