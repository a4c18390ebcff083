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
      int before = parties.size();
      if (item.isMap()) {
        item.map(PARTY_KEYS).ifPresent(p -> add(p, parties));
      } else {
        item.text().ifPresent(name -> parties.add(new Party(name, "", "")));
      }
      if (parties.size() > before) {
        String name = parties.get(before).name();
        if (!seen.add(Names.fold(name))) {
          item.error("config.twice", "parter", name);
        }
      }
    }
    return List.copyOf(parties);
  }

  private static void add(YamlMap party, List<Party> parties) {
    party.require("namn");
    String kind = party.choice("slag", "", "stat", "kommun", "region");
    String account = party.text("konto").orElse("");
    party.text("namn").ifPresent(name -> parties.add(new Party(name, kind, account)));
  }

  /** Seats by role; a plain name is a party with the usual role. */
  private static List<Seat> seats(YamlMap map, String key, String usualRole) {
    List<Seat> seats = new ArrayList<>();
    for (YamlNode item : map.list(key)) {
      if (!item.isMap()) {
        item.text().ifPresent(part -> seats.add(new Seat(usualRole, part, false)));
        continue;
      }
      item.map(SEAT_KEYS)
          .ifPresent(
              seat -> {
                seat.require("part");
                seats.add(
                    new Seat(
                        seat.text("roll").orElse(usualRole),
                        seat.text("part").orElse(""),
                        seat.flag("ersättare")));
              });
    }
    return List.copyOf(seats);
  }
}
