package se.sofrep.source.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.sofrep.domain.Association.Identity;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Association.Seat;

/** Who the association is: its name, who finances it and who has a seat. */
final class IdentityReader {
  static final List<String> PARTY_KEYS = List.of("namn", "slag", "konto");
  static final List<String> SEAT_KEYS = List.of("roll", "part", "ersättare");

  private IdentityReader() {}

  static Identity read(YamlMap map) {
    return new Identity(
        map.text("namn").orElse(""),
        organisationNumber(map),
        map.text("ort").orElse(""),
        parties(map),
        map.texts("kommuner"),
        seats(map, "styrelse", "Ledamot"),
        seats(map, "revisorer", "Revisor"));
  }

  private static String organisationNumber(YamlMap map) {
    Optional<String> text = map.text("organisationsnummer");
    if (text.isPresent() && !text.get().matches("\\d{6}-?\\d{4}")) {
      map.get("organisationsnummer")
          .orElseThrow()
          .warning("config.organisation-number", text.get());
    }
    return text.map(t -> t.matches("\\d{10}") ? t.substring(0, 6) + "-" + t.substring(6) : t)
        .orElse("");
  }

  /** Plain names, or names with their kind in the financing and the contribution's account. */
  private static List<Party> parties(YamlMap map) {
    List<Party> parties = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode item : map.list("parter")) {
      Optional<Party> party = party(item);
      if (party.isPresent() && !seen.add(Names.fold(party.get().name()))) {
        item.error("config.twice", "parter", party.get().name());
      }
      party.ifPresent(parties::add);
    }
    return List.copyOf(parties);
  }

  private static Optional<Party> party(YamlNode item) {
    if (!item.isMap()) {
      return item.text().map(name -> new Party(name, "", ""));
    }
    Optional<YamlMap> party = item.map(PARTY_KEYS);
    party.ifPresent(map -> map.require("namn"));
    String kind = party.map(p -> p.choice("slag", "", "stat", "kommun", "region")).orElse("");
    String account = party.flatMap(map -> map.text("konto")).orElse("");
    return party.flatMap(map -> map.text("namn")).map(name -> new Party(name, kind, account));
  }

  /** Seats by role; a plain name is a party with the usual role. */
  private static List<Seat> seats(YamlMap map, String key, String usualRole) {
    return map.list(key).stream().flatMap(item -> seat(item, usualRole).stream()).toList();
  }

  private static Optional<Seat> seat(YamlNode item, String usualRole) {
    if (!item.isMap()) {
      return item.text().map(part -> new Seat(usualRole, part, false));
    }
    Optional<YamlMap> seat = item.map(SEAT_KEYS);
    seat.ifPresent(map -> map.require("part"));
    return seat.map(
        map ->
            new Seat(
                map.text("roll").orElse(usualRole),
                map.text("part").orElse(""),
                map.flag("ersättare")));
  }
}
