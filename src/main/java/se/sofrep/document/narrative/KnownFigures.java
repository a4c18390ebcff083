package se.sofrep.document.narrative;

import static se.sofrep.figures.Unit.COUNT;
import static se.sofrep.figures.Unit.DAYS;
import static se.sofrep.figures.Unit.KRONOR;
import static se.sofrep.figures.Unit.MONTHS;
import static se.sofrep.figures.Unit.PERCENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;

/**
 * The names of figures that a text or a template may ask for, with their units: those of the
 * contract and whatever else was computed.
 */
public final class KnownFigures {
  /** The bases of the figures {@code B.V}. */
  public static final List<String> BASES = List.of("aktuella", "nya", "avslutade", "pågående");

  private static final Map<String, List<Unit>> CONTRACT = contract();
  private final Map<String, List<Unit>> units;

  private KnownFigures(Map<String, List<Unit>> units) {
    this.units = units;
  }

  public static KnownFigures with(Figures computed) {
    Map<String, List<Unit>> all = new LinkedHashMap<>(CONTRACT);
    computed.all().stream()
        .filter(figure -> !CONTRACT.containsKey(figure.key().name()))
        .forEach(figure -> add(all, figure.key().name(), figure.key().unit()));
    return new KnownFigures(all);
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(units.keySet());
  }

  /** The figure's units, the main one first. */
  public List<Unit> units(String name) {
    return units.get(name);
  }

  private static Map<String, List<Unit>> contract() {
    Map<String, List<Unit>> all = new LinkedHashMap<>();
    put(
        all,
        List.of(COUNT),
        "deltagare.aktuella deltagare.nya deltagare.avslutade deltagare.pågående deltagare.anonyma"
            + " deltagare.felregistrerade deltagare.unika insats.platser volym.deltagare"
            + " volym.tillfällen kompetens.deltagare");
    put(
        all,
        List.of(COUNT, PERCENT),
        "avslutade.arbete avslutade.studier avslutade.arbete_eller_studier avslutade.resultat"
            + " indikator.svar indikator.svar_eller_högre formulär.svar förfrågningar");
    put(
        all,
        List.of(PERCENT),
        "insats.beläggning avslutade.mål indikator.svarsfrekvens ekonomi.kostnadsandel"
            + " ekonomi.eget_kapital.andel_av_medlemsbidrag ekonomi.eget_kapital.andel_av_intäkter"
            + " ekonomi.insats.nyttjandegrad");
    put(
        all,
        List.of(KRONOR),
        "ekonomi.resultaträkning ekonomi.balansräkning ekonomi.balansräkning.ingående"
            + " ekonomi.balansräkning.förändring ekonomi.kassaflöde ekonomi.not"
            + " ekonomi.drift.utfall ekonomi.drift.budget ekonomi.drift.avvikelse"
            + " ekonomi.drift.prognos ekonomi.eget_kapital ekonomi.insats.beviljat"
            + " ekonomi.insats.utnyttjat ekonomi.insats.kostnad_per_deltagare"
            + " ekonomi.insats.kostnad_per_resultat samhällsekonomi.besparing");
    put(all, List.of(DAYS), "avslutade.dagar_i_insats");
    put(all, List.of(MONTHS), "samhällsekonomi.återbetalningstid");
    for (String base : BASES) {
      for (Variable variable : Variable.values()) {
        all.put(base + "." + variable.column(), List.of(COUNT, PERCENT));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private static void put(Map<String, List<Unit>> all, List<Unit> units, String names) {
    for (String name : names.split(" ", -1)) {
      all.put(name, units);
    }
  }

  private static void add(Map<String, List<Unit>> all, String name, Unit unit) {
    List<Unit> known = new ArrayList<>(all.getOrDefault(name, List.of()));
    if (!known.contains(unit)) {
      known.add(unit);
      all.put(name, List.copyOf(known));
    }
  }
}
