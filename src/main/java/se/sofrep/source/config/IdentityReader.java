package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import se.sofrep.domain.Association.Identity;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Association.Seat;

/** Who the association is: its name, who finances it and who has a seat. */
final class IdentityReader {
  static final List<String> PARTY_KEYS = List.of("namn", "slag", "konto");
  static final List<String> SEAT_KEYS = List.of("roll", "part", "ersättare");

  private final YamlValues values;
  private final Problems problems;

  IdentityReader(YamlValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  Identity read(YamlMap map) {
    return new Identity(
        values.text(map, "namn").orElse(""),
        organisationNumber(map),
        values.text(map, "ort").orElse(""),
        parties(map),
        values.texts(map, "kommuner"),
        seats(map, "styrelse", "Ledamot"),
        seats(map, "revisorer", "Revisor"));
  }

  private String organisationNumber(YamlMap map) {
    Optional<String> text = values.text(map, "organisationsnummer");
    if (text.isPresent() && !text.get().matches("\\d{6}-?\\d{4}")) {
      problems.warning(
          map.get("organisationsnummer").orElseThrow(), "config.organisation-number", text.get());
    }
    return text.map(t -> t.matches("\\d{10}") ? t.substring(0, 6) + "-" + t.substring(6) : t)
        .orElse("");
  }

  /** Plain names, or names with their kind in the financing and the contribution's account. */
  private List<Party> parties(YamlMap map) {
    List<Party> parties = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node item : values.list(map, "parter")) {
      int before = parties.size();
      if (item instanceof MappingNode) {
        YamlMap.of(item, "parter", PARTY_KEYS, problems).ifPresent(p -> add(p, parties));
      } else {
        values.text(item, "parter").ifPresent(name -> parties.add(new Party(name, "", "")));
      }
      if (parties.size() > before) {
        String name = parties.get(before).name();
        if (!seen.add(Names.fold(name))) {
          problems.error(item, "config.twice", "parter", name);
        }
      }
    }
    return List.copyOf(parties);
  }

  private void add(YamlMap party, List<Party> parties) {
    if (party.get("namn").isEmpty()) {
      problems.error(party.node(), "config.missing-in", "namn", "parter");
    }
    String kind = values.choice(party, "slag", "", "stat", "kommun", "region");
    String account = values.text(party, "konto").orElse("");
    values.text(party, "namn").ifPresent(name -> parties.add(new Party(name, kind, account)));
  }

  /** Seats by role; a plain name is a party with the usual role. */
  private List<Seat> seats(YamlMap map, String key, String usualRole) {
    List<Seat> seats = new ArrayList<>();
    for (Node item : values.list(map, key)) {
      if (!(item instanceof MappingNode)) {
        values.text(item, key).ifPresent(part -> seats.add(new Seat(usualRole, part, false)));
        continue;
      }
      YamlMap.of(item, key, SEAT_KEYS, problems)
          .ifPresent(
              seat -> {
                if (seat.get("part").isEmpty()) {
                  problems.error(item, "config.missing-in", "part", key);
                }
                seats.add(
                    new Seat(
                        values.text(seat, "roll").orElse(usualRole),
                        values.text(seat, "part").orElse(""),
                        values.flag(seat, "ersättare")));
              });
    }
    return List.copyOf(seats);
  }
}
