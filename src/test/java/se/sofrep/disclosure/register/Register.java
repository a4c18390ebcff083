package se.sofrep.disclosure.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A workspace made up at random: a few insatser of very different size, one sex much rarer than the
 * other, two years whose files agree.
 *
 * @param seed the same seed gives the same participants, one by one
 * @param participations 0–60
 * @param womenPercent how many of a hundred are women
 * @param insatser 1–5; each has about a third of those that the ones before it left over
 * @param group the first two insatser are reported together as well
 * @param yearBefore there is a file for 2018
 * @param ledger the insatser have costs
 * @param loneMan everyone lives in Storby, but for one man in Lillby
 * @param enquiries of the year, 0–20
 */
public record Register(
    long seed,
    int participations,
    int womenPercent,
    int insatser,
    boolean group,
    boolean yearBefore,
    boolean ledger,
    boolean loneMan,
    int enquiries) {
  private static final List<String> NAMES =
      List.of("Rehab", "Nya vägar", "Steget", "Udden", "Viken");
  private static final String GROUP = "Arbetslivet";

  public List<String> names() {
    return NAMES.subList(0, insatser);
  }

  public Map<String, List<String>> groups() {
    return group && insatser > 1 ? Map.of(GROUP, NAMES.subList(0, 2)) : Map.of();
  }

  List<Participant> participants() {
    Random random = new Random(seed);
    List<Participant> participants = new ArrayList<>();
    for (int number = 0; number < participations; number++) {
      participants.add(Participant.random(random, participants, this));
    }
    return participants;
  }

  /** One of the insatser, the first ones most often. */
  String insats(Random random) {
    int at = 0;
    while (at < insatser - 1 && random.nextInt(3) == 0) {
      at++;
    }
    return NAMES.get(at);
  }

  /** Writes the workspace and gives its folder back. */
  public Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("forbund.yaml"), configuration());
    for (int year : yearBefore ? new int[] {2018, 2019} : new int[] {2019}) {
      Path files = Files.createDirectories(folder.resolve(String.valueOf(year)));
      Files.writeString(files.resolve("deltagare.csv"), Participant.table(participants(), year));
      if (ledger) {
        Files.writeString(files.resolve("huvudbok.csv"), ledger(year));
      }
      if (enquiries > 0) {
        Files.writeString(files.resolve("forfragningar.csv"), enquiries(year));
      }
    }
    return folder;
  }

  private String configuration() {
    StringBuilder yaml = new StringBuilder("namn: Samordningsförbundet Prov\n");
    yaml.append("kommuner: [Storby, Lillby]\n");
    yaml.append("åldersgrupper: [\"–29\", \"30–44\", \"45–59\", \"60–\"]\n");
    yaml.append("insatser:\n");
    for (int i = 0; i < insatser; i++) {
      String line =
          "  - {namn: %s, start: 2017-01-01, platser: %d, mål: 30, ansvar: [\"300%d\"]}\n";
      yaml.append(line.formatted(NAMES.get(i), 20 - 4 * i, i + 1));
    }
    groups().forEach((name, all) -> yaml.append("grupper: {%s: %s}\n".formatted(name, all)));
    yaml.append("ansvarsnamn: {\"1000\": Bidrag, \"1001\": Kansli}\n");
    yaml.append("kostnadsslag: {administration: [\"1001\"]}\n");
    return yaml.append("sekretess: {gräns: 5}\n").toString();
  }

  private String ledger(int year) {
    StringBuilder rows =
        new StringBuilder("datum;verifikation;konto;kontonamn;ansvar;belopp;text\n");
    rows.append("%d-01-01;IB;1930;Bank;;150000;\n".formatted(year));
    rows.append("%d-01-01;IB;2010;Eget kapital;;-150000;\n".formatted(year));
    rows.append("%d-03-01;A1;1930;Bank;;900000;\n".formatted(year));
    rows.append("%d-03-01;A1;3511;Medlemsbidrag;1000;-900000;\n".formatted(year));
    for (int i = 0; i < insatser; i++) {
      int cost = 180_000 - 30_000 * i + (int) (seed % 977);
      rows.append("%d-06-01;B%d;5010;Köpt;300%d;%d;\n".formatted(year, i, i + 1, cost));
      rows.append("%d-06-01;B%d;1930;Bank;;%d;\n".formatted(year, i, -cost));
    }
    return rows.toString();
  }

  private String enquiries(int year) {
    Random random = new Random(seed + year);
    StringBuilder rows = new StringBuilder("datum;insats;part;kommun;kön;utfall\n");
    for (int i = 0; i < enquiries; i++) {
      rows.append(
          "%d-0%d-11;%s;%s;%s;%s;%s\n"
              .formatted(
                  year,
                  1 + random.nextInt(9),
                  insats(random),
                  Participant.oneOf(random, Participant.PARTIES),
                  random.nextInt(8) == 0 ? "Lillby" : "Storby",
                  random.nextInt(100) < womenPercent ? "Kvinna" : "Man",
                  Participant.oneOf(random, List.of("start", "start", "kö", "avböjt", "annat"))));
    }
    return rows.toString();
  }
}
