package se.sofrep.figures.participants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Association;
import se.sofrep.domain.Base;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.figures.FigureSheet;
import se.sofrep.figures.FigureSheet.Slot;
import se.sofrep.figures.ParticipantDefinitions;
import se.sofrep.figures.Places;

/**
 * {@code insats.platser} and {@code insats.beläggning}: places, and the mean number present ÷
 * places in percent. Mean number present = days present in the period, first and last day of each
 * participation counted, ÷ days of the period. An intervention that begins or ends inside the
 * period is measured over the days it existed. Days present and place-days are the figure's
 * numerator and denominator; for groups and the total both are sums over the interventions that
 * have places.
 */
final class PlaceFigures {
  private static final String SETTINGS = "forbund.yaml";

  private final Association association;
  private final FigureSheet sheet;

  PlaceFigures(Association association, FigureSheet sheet) {
    this.association = association;
    this.sheet = sheet;
  }

  /** An intervention with places, as far as it can be told. */
  record Room(
      String name, BigDecimal places, BigDecimal placeDays, Optional<InterventionTally> rows) {
    long presentDays() {
      return rows.map(r -> r.byGender.values().stream().mapToLong(c -> c.presentDays).sum())
          .orElse(0L);
    }
  }

  void fill(List<InterventionTally> members) {
    byPlace(members).forEach(this::write);
  }

  /** The rooms of each value of the column insats. */
  Map<String, List<Room>> byPlace(List<InterventionTally> members) {
    return new Places(association).split(rooms(members), Room::name);
  }

  private List<Room> rooms(List<InterventionTally> members) {
    return association.interventions().stream()
        .flatMap(intervention -> room(intervention, members).stream())
        .toList();
  }

  private Optional<Room> room(Intervention intervention, List<InterventionTally> members) {
    Optional<Period> span = Presence.span(Optional.of(intervention), sheet.period());
    if (span.isEmpty() || intervention.places().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal places = intervention.places().get();
    return Optional.of(
        new Room(
            intervention.name(),
            places,
            places.multiply(BigDecimal.valueOf(span.get().days())),
            members.stream()
                .filter(m -> m.byPerson && m.knowsBase(Base.CURRENT))
                .filter(m -> m.name.equals(intervention.name()))
                .findFirst()));
  }

  private void write(String name, List<Room> rooms) {
    sheet.value(
        ParticipantDefinitions.PLACES,
        Slot.intervention(name),
        rooms.stream().map(Room::places).reduce(BigDecimal.ZERO, BigDecimal::add),
        List.of(SETTINGS));
    List<Room> told = rooms.stream().filter(room -> room.rows().isPresent()).toList();
    if (told.isEmpty()) {
      return;
    }
    Set<String> sources = new TreeSet<>(Set.of(SETTINGS));
    told.forEach(room -> sources.addAll(room.rows().orElseThrow().sources));
    sheet.ratio(
        ParticipantDefinitions.OCCUPANCY,
        Slot.intervention(name),
        BigDecimal.valueOf(told.stream().mapToLong(Room::presentDays).sum()),
        told.stream().map(Room::placeDays).reduce(BigDecimal.ZERO, BigDecimal::add),
        sources);
  }
}
