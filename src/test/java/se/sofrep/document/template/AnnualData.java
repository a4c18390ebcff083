package se.sofrep.document.template;

/** Figures of a year with n participants in one intervention, all of whom were closed. */
final class AnnualData {
  private static final String REHAB = "Våga vidare";

  private AnnualData() {}

  static Bench with(long n) {
    return on(Bench.of2019(), n);
  }

  /** The same figures of the bench's own period. */
  static Bench on(Bench bench, long n) {
    long women = (n + 1) / 2;
    long toWork = n / 2;
    for (String insats : new String[] {"", REHAB, "Arbetslivsinriktade insatser"}) {
      for (String flow : new String[] {"aktuella", "nya", "avslutade"}) {
        bench.count("deltagare." + flow, insats, "", "", n);
        bench.count("deltagare." + flow, insats, "Kvinna", "", women);
        bench.count("deltagare." + flow, insats, "Man", "", n - women);
      }
      bench.count("deltagare.pågående", insats, 0);
      bench.count("deltagare.anonyma", insats, n);
      bench.count("deltagare.felregistrerade", insats, n);
      bench.countBefore("deltagare.aktuella", insats, 1);
      bench.share("avslutade.arbete_eller_studier", insats, "", toWork, n);
      bench.share("avslutade.resultat", insats, "", toWork, n);
      bench.shareBefore("avslutade.resultat", insats, 3, 10);
      bench.shareBefore("avslutade.arbete_eller_studier", insats, 3, 10);
    }
    bench.count("deltagare.unika", "", n);
    bench.count("insats.platser", REHAB, n);
    bench.percent("insats.beläggning", REHAB, "", "78.25");
    bench.percent("avslutade.mål", REHAB, "", "40");
    bench.days(REHAB, "medel", n == 1 ? "1" : "333.5").days(REHAB, "median", "300");
    bench.count("volym.deltagare", "", n).countBefore("volym.deltagare", "", 71);
    bench.count("kompetens.deltagare", "", n);
    bench.add(survey(bench, n));
    return economy(bench, n);
  }

  private static se.sofrep.figures.Figure survey(Bench bench, long n) {
    return se.sofrep.figures.Figure.share(
        bench.key("indikator.svarsfrekvens", "", "", "styrelse", se.sofrep.figures.Unit.PERCENT),
        java.math.BigDecimal.valueOf(n),
        java.math.BigDecimal.valueOf(n),
        java.util.List.of());
  }

  /** Surplus, deficit, exactly nothing, or less than a thousand, by n. */
  private static Bench economy(Bench bench, long n) {
    String result = n == 0 ? "0" : n == 1 ? "-12400" : n == 2 ? "499.99" : "340374.49";
    bench.kronor("ekonomi.resultaträkning", "Årets resultat", result);
    bench.kronorBefore("ekonomi.resultaträkning", "Årets resultat", "631032");
    bench.kronor("ekonomi.resultaträkning", "Medlemsbidrag", n == 0 ? "5028000" : "4524000");
    bench.kronorBefore("ekonomi.resultaträkning", "Medlemsbidrag", "5028000");
    bench.kronor("ekonomi.resultaträkning", "Verksamhetens intäkter", "5187311");
    bench.kronor("ekonomi.drift.utfall", "1001 Politisk organisation", "-206271");
    bench.kronor("ekonomi.drift.budget", "1001 Politisk organisation", "-200000");
    bench.kronor("ekonomi.drift.avvikelse", "1001 Politisk organisation", "-6271");
    bench.kronor("ekonomi.drift.avvikelse", "Totalt", n == 0 ? "0" : "899063");
    bench.kronor("ekonomi.drift.avvikelse", "Resultat", "1260374");
    bench.kronor("ekonomi.drift.budget", "Resultat", "-920000");
    bench.kronor("ekonomi.eget_kapital", "", "2152964");
    bench.kronorBefore("ekonomi.eget_kapital", "", n == 0 ? "2152964" : "1812590");
    bench.percent("ekonomi.eget_kapital.andel_av_medlemsbidrag", "", "", n == 0 ? "20" : "47.59");
    bench.percent("ekonomi.kostnadsandel", "", "insatser", n == 0 ? "49.9" : "68.7");
    bench.percent("ekonomi.kostnadsandel", "", "administration", "25");
    bench.kronor("ekonomi.kassaflöde", "Likvida medel vid periodens slut", "2761265");
    bench.kronor("ekonomi.kassaflöde", "Likvida medel vid periodens början", "2083686");
    bench.text("drift-1001", "Fler möten än planerat.");
    return bench.text("ordforande", "Ett år att minnas.");
  }
}
