package se.sofrep.document.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.Period;
import se.sofrep.domain.SupportCosts;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Figures of an intervention's life of three years with n participants, all of whom closed. */
final class LifeData {
  static final String REHAB = "Våga vidare";

  private LifeData() {}

  static Bench empty() {
    return new Bench(Period.of(LocalDate.of(2017, 3, 1), LocalDate.of(2019, 12, 31)));
  }

  /** Not used at all, overdrawn, used in full, used in part, by n. */
  static Bench with(long n) {
    Bench bench = empty();
    long women = (n + 1) / 2;
    long toWork = n / 2;
    for (String flow : new String[] {"aktuella", "nya", "avslutade"}) {
      bench.count("deltagare." + flow, REHAB, "", "", n);
      bench.count("deltagare." + flow, REHAB, "Kvinna", "", women);
      bench.count("deltagare." + flow, REHAB, "Man", "", n - women);
    }
    bench.count("deltagare.pågående", REHAB, 0);
    bench.count("deltagare.anonyma", REHAB, n);
    bench.share("avslutade.resultat", REHAB, "", toWork, n);
    bench.count("insats.platser", REHAB, n);
    bench.percent("insats.beläggning", REHAB, "", "78.25");
    bench.days(REHAB, "medel", n == 1 ? "1" : "333.5").days(REHAB, "median", "300");
    String used = n == 0 ? "0" : n == 1 ? "1250000" : n == 2 ? "1000000.25" : "867250.5";
    bench.kronorOf("ekonomi.insats.beviljat", REHAB, "1000000");
    bench.kronorOf("ekonomi.insats.utnyttjat", REHAB, used);
    return saving(bench, n);
  }

  /** None to tell of, more after than before, the same, less. */
  private static Bench saving(Bench bench, long n) {
    bench.assuming(new SupportCosts(Map.of("Försörjningsstöd", new BigDecimal("12000")), 12));
    BigDecimal saved = new BigDecimal(n == 1 ? "-36000" : n == 2 ? "0" : "4320000");
    FigureKey key = bench.key("samhällsekonomi.besparing", REHAB, "", "", Unit.KRONOR);
    bench.add(
        new Figure(
            key,
            n == 0 ? Optional.empty() : Optional.of(saved),
            Optional.empty(),
            Optional.of(BigDecimal.valueOf(n)),
            Optional.empty(),
            Optional.empty(),
            Figure.Status.OPEN,
            List.of(),
            Coverage.State.WHOLE));
    FigureKey payback = bench.key("samhällsekonomi.återbetalningstid", REHAB, "", "", Unit.MONTHS);
    return n < 1000 ? bench : bench.add(Figure.of(payback, new BigDecimal("2.409"), List.of()));
  }
}
