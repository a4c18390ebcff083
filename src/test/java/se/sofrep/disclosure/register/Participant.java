package se.sofrep.disclosure.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One participation, with what is known when it begins and when it is over. */
record Participant(
    String name,
    String insats,
    String sex,
    LocalDate start,
    Optional<LocalDate> end,
    List<String> known,
    List<String> atTheEnd) {
  static final List<String> PARTIES =
      List.of("Försäkringskassan", "Arbetsförmedlingen", "Storbys kommun", "Regionen");
  private static final String HEADINGS =
      "deltagare;insats;kön;startdatum;slutdatum;ålder;kommun;part;hushåll;utbildning;"
          + "tid_i_offentlig_försörjning;hinder;försörjning_före;sysselsättning_före;"
          + "försörjning_efter;sysselsättning_efter;avslutsanledning\n";
  private static final List<String> SUPPORT =
      List.of("Försörjningsstöd", "Sjukpenning/rehabpenning", "A-kassa", "Aktivitetsstöd");
  private static final List<String> HINDRANCES =
      List.of("Utmattning", "Språk", "Långvarig smärta", "Begränsad arbetslivserfarenhet");

  /** Someone new, or now and then someone of those before. */
  static Participant random(Random random, List<Participant> before, Register register) {
    boolean alone = register.loneMan() && before.isEmpty();
    boolean woman = !alone && random.nextInt(100) < register.womenPercent();
    boolean again = before.size() > 1 && random.nextInt(8) == 0;
    Optional<Participant> known =
        again ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
    LocalDate start = LocalDate.of(2017, 9, 1).plusDays(random.nextInt(850));
    LocalDate end = start.plusDays(20 + random.nextInt(500));
    boolean over = random.nextInt(4) > 0;
    boolean elsewhere = register.loneMan() ? alone : random.nextInt(4) == 0;
    return new Participant(
        known.map(Participant::name).orElse("D%03d".formatted(before.size())),
        register.insats(random),
        known.map(Participant::sex).orElse(woman ? "Kvinna" : "Man"),
        start,
        over ? Optional.of(end) : Optional.empty(),
        known(random, elsewhere ? "Lillby" : "Storby"),
        atTheEnd(random));
  }

  private static List<String> known(Random random, String municipality) {
    return List.of(
        String.valueOf(19 + random.nextInt(46)),
        municipality,
        oneOf(random, PARTIES),
        oneOf(random, List.of("Ensamstående utan barn", "Sammanboende med barn", "")),
        oneOf(random, List.of("Grundskola", "Gymnasium", "Gymnasium", "Högskola/universitet", "")),
        oneOf(random, List.of("Ej tillämpligt", "Upp till 1 år", "Upp till 3 år", "Mer än 9 år")),
        several(random, HINDRANCES),
        several(random, SUPPORT),
        oneOf(random, List.of("Ingen", "Arbetsträning", "")));
  }

  private static List<String> atTheEnd(Random random) {
    return List.of(
        several(random, List.of("Lön", "Försörjningsstöd", "Studiestöd")),
        oneOf(random, List.of("Arbete", "Studier", "Ingen")),
        oneOf(random, List.of("Arbete", "Studier", "Sjukdom", "Fortsatt rehabilitering", "")));
  }

  static String oneOf(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String several(Random random, List<String> values) {
    List<String> chosen = new ArrayList<>();
    for (String value : values) {
      if (random.nextInt(3) == 0) {
        chosen.add(value);
      }
    }
    return String.join("|", chosen);
  }

  /** The register of a year as it was when the year ended. */
  static String table(List<Participant> all, int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    StringBuilder rows = new StringBuilder(HEADINGS);
    for (Participant one : all) {
      boolean before = one.end.isPresent() && one.end.get().getYear() < year;
      if (!before && !one.start.isAfter(last)) {
        rows.append(one.row(last)).append('\n');
      }
    }
    return rows.toString();
  }

  private String row(LocalDate last) {
    boolean over = end.isPresent() && !end.get().isAfter(last);
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(name, insats, sex, start.toString(), over ? end.get().toString() : ""));
    cells.addAll(known);
    cells.addAll(over ? atTheEnd : List.of("", "", ""));
    return String.join(";", cells);
  }
}
