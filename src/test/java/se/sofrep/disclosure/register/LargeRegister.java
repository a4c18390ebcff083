package se.sofrep.disclosure.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A workspace as large as asked for, the same each time: 2018 and 2019, insatser of very different
 * size, three women to a man, groups. To see what the public edition costs ({@code
 * docs/decisions/0014-suppression.md}): {@code java LargeRegister.java 2000 40 FOLDER}.
 *
 * @param participations of 2019; a third as many ended in 2018
 */
record LargeRegister(int participations, int insatser) {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
  private static final String HEADINGS =
      "deltagare;insats;kön;startdatum;ålder;kommun;part;utbildning;tid_i_offentlig_försörjning;"
          + "försörjning_före;slutdatum;försörjning_efter;avslutsanledning\n";
  private static final List<String> PLACES = List.of("Storby", "Storby", "Lillby", "Mellanby");
  private static final List<String> PARTIES =
      List.of("Försäkringskassan", "Arbetsförmedlingen", "Storbys kommun", "Regionen");
  private static final List<String> EDUCATION =
      List.of("Grundskola", "Gymnasium", "Gymnasium", "Högskola/universitet", "Saknas/okänd");
  private static final List<String> TIME =
      List.of("Ej tillämpligt", "Upp till 1 år", "Upp till 3 år", "Upp till 6 år", "Mer än 9 år");
  private static final List<String> BEFORE =
      List.of("Försörjningsstöd", "Sjukpenning/rehabpenning", "A-kassa", "Aktivitetsstöd");
  private static final List<String> AFTER =
      List.of("Försörjningsstöd", "Lön", "Sjukpenning/rehabpenning", "Studiestöd");
  private static final List<String> REASONS =
      List.of("Arbete", "Studier", "Fortsatt rehabilitering", "Sjukdom", "Flytt");

  /** How many participations, how many insatser, and the folder that becomes a workspace. */
  public static void main(String[] arguments) throws IOException {
    new LargeRegister(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
        .write(Path.of(arguments[2]));
  }

  private void write(Path folder) throws IOException {
    Random random = new Random(participations);
    StringBuilder before = new StringBuilder(HEADINGS);
    StringBuilder now = new StringBuilder(HEADINGS);
    for (int number = 0; number < participations; number++) {
      LocalDate start = FIRST.plusDays(random.nextInt(-300, 710));
      LocalDate end = later(start, NEW_YEAR).plusDays(random.nextInt(5, 500));
      add(one(number, random, start), start, end, random, before, now);
    }
    for (int number = participations; number < participations * 4 / 3; number++) {
      LocalDate start = FIRST.plusDays(random.nextInt(-300, 300));
      LocalDate end = later(start, FIRST).plusDays(random.nextInt(5, 60));
      add(one(number, random, start), start, end, random, before, now);
    }
    write(folder, "forbund.yaml", configuration());
    write(folder, "2018/deltagare.csv", before);
    write(folder, "2019/deltagare.csv", now);
  }

  private static void write(Path folder, String name, CharSequence text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private String one(int number, Random random, LocalDate start) {
    double few = random.nextDouble();
    return String.join(
        ";",
        "D%05d".formatted(number),
        name((int) (insatser * few * few)),
        random.nextInt(4) == 0 ? "Man" : "Kvinna",
        start.toString(),
        String.valueOf(19 + random.nextInt(46)),
        any(PLACES, random),
        any(PARTIES, random),
        any(EDUCATION, random),
        any(TIME, random),
        any(BEFORE, random));
  }

  /** To each year's file in which it was, with its end where it had ended. */
  private static void add(
      String one,
      LocalDate start,
      LocalDate end,
      Random random,
      StringBuilder before,
      StringBuilder now) {
    String ended = ";" + end + ";" + any(AFTER, random) + ";" + any(REASONS, random) + "\n";
    if (start.isBefore(NEW_YEAR)) {
      before.append(one).append(end.isBefore(NEW_YEAR) ? ended : ";;;\n");
    }
    if (!end.isBefore(NEW_YEAR)) {
      now.append(one).append(end.getYear() == NEW_YEAR.getYear() ? ended : ";;;\n");
    }
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String name(int number) {
    return "Insats " + (number + 1);
  }

  private String configuration() {
    List<String> lines = new ArrayList<>(List.of("namn: Samordningsförbundet Prov", "insatser:"));
    for (int i = 0; i < insatser; i++) {
      lines.add(
          "  - {namn: %s, start: 2017-01-01, platser: %d, mål: 30}".formatted(name(i), 9 + i));
    }
    lines.add("grupper:");
    lines.add("  Grupp 1: [%s, %s]".formatted(name(0), name(1)));
    lines.add("kommuner: [Storby, Lillby, Mellanby]");
    return String.join("\n", lines) + "\n";
  }
}
