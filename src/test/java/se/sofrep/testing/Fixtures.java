package se.sofrep.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.AgeBands;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Material;
import se.sofrep.domain.Participations;
import se.sofrep.domain.Period;
import se.sofrep.domain.Posting;
import se.sofrep.domain.YearData;
import se.sofrep.problem.Location;

/** The smallest things that tests are made of; a test states what differs. */
public final class Fixtures {
  public static final Period YEAR = Period.year(2020);

  private Fixtures() {}

  public static Association association(List<Association.Party> parties, Intervention... all) {
    TestAssociation association =
        new TestAssociation("Samordningsförbundet Prov")
            .municipalities("Provstad")
            .bands(new AgeBands.Band("–29", 0, 29), new AgeBands.Band("30–", 30, 200))
            .intervention(all);
    parties.forEach(p -> association.party(p.name(), p.kind(), p.account()));
    return association.build();
  }

  public static Intervention intervention(String name) {
    return new TestIntervention(name).build();
  }

  /** A ledger of one year: opening balances and postings {@code konto;ansvar;belopp}. */
  public static Ledger ledger(Map<String, String> opening, String... postings) {
    Map<String, BigDecimal> balances = new LinkedHashMap<>();
    opening.forEach((account, amount) -> balances.put(account, new BigDecimal(amount)));
    List<Posting> all = new ArrayList<>();
    int row = 1;
    for (String posting : postings) {
      String[] parts = posting.split(";");
      all.add(
          new Posting(
              Location.of("2020/huvudbok.se", row),
              "A" + row,
              LocalDate.of(2020, 6, 30),
              parts[0],
              parts[1],
              new BigDecimal(parts[2]),
              ""));
      row++;
    }
    return new Ledger(
        "2020/huvudbok.se",
        YEAR,
        Map.of(),
        Map.of(),
        balances,
        all,
        Ledger.Grain.VOUCHERS,
        Optional.empty(),
        Optional.empty());
  }

  public static YearData year(Participations participations, Optional<Ledger> ledger) {
    return new TestYear(2020)
        .participations(participations)
        .participationsFile("2020/deltagare.csv")
        .ledger(ledger)
        .build();
  }

  public static Material material(Association association, YearData year) {
    return new Material(association, YEAR, year, YearData.empty(2019), List.of());
  }
}
