package se.sofrep.document.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.sofrep.document.Printer;
import se.sofrep.document.SmallBase;
import se.sofrep.document.section.Sources;
import se.sofrep.domain.Period;
import se.sofrep.figures.SwedishOrder;
import se.sofrep.problem.Language;

/** What is compared, by name in Swedish order, then by year: never by how it went. */
public record Comparison(List<Compared> all) {
  private static final String PREFIX = "Samordningsförbundet ";

  public Comparison {
    all =
        all.stream()
            .sorted(
                Comparator.comparing(Compared::name, SwedishOrder.WORDS)
                    .thenComparing(Compared::period))
            .toList();
  }

  /** The strictest rule of those compared: what one of them does not print is not printed. */
  SmallBase small() {
    return new SmallBase(
        all.stream().mapToInt(one -> one.association().rules().percentBase()).max().orElse(0));
  }

  public List<String> names() {
    return all.stream().map(Compared::name).distinct().toList();
  }

  /**
   * What a förbund is called in the report: without the word that they all begin with, as long as
   * that leaves them apart. A single one keeps its name.
   */
  String shown(String name) {
    List<String> names = names();
    boolean clear =
        names.stream().map(Comparison::withoutPrefix).distinct().count() == names.size();
    return names.size() > 1 && clear ? withoutPrefix(name) : name;
  }

  private static String withoutPrefix(String name) {
    String rest = name.startsWith(PREFIX) ? name.substring(PREFIX.length()).strip() : name;
    return rest.isEmpty() ? name : rest;
  }

  public List<Period> periods() {
    return all.stream().map(Compared::period).distinct().sorted().toList();
  }

  /** One förbund's years, the oldest first. */
  List<Compared> of(String name) {
    return all.stream().filter(one -> one.name().equals(name)).toList();
  }

  /** What stands side by side: the förbund of each year; of a single förbund its years. */
  List<Lineup> lineups() {
    if (names().size() == 1) {
      return List.of(new Lineup(Lineup.Of.YEARS, "", years(), all, one -> one.period().label()));
    }
    return periods().stream()
        .map(
            period ->
                new Lineup(
                    Lineup.Of.ASSOCIATIONS,
                    periods().size() == 1 ? "" : period.label(),
                    period.label(),
                    all.stream().filter(one -> one.period().equals(period)).toList(),
                    one -> shown(one.name())))
        .toList();
  }

  /** Whose figures its tables and charts may show: each one's, and those of all of a lineup. */
  Sources sources(Printer printer, Language language) {
    List<Sources.Source> sources = new ArrayList<>();
    all.forEach(one -> sources.add(new Sources.Source(one.name(), one.context(printer, language))));
    lineups().forEach(lineup -> sources.add(lineup.together(printer, language)));
    return new Sources(sources);
  }

  /** {@code 2019}, {@code 2017–2019}, {@code 2017, 2019}. */
  public String years() {
    List<Integer> years = periods().stream().map(period -> period.last().getYear()).toList();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    boolean row = years.size() > 2 && last - first == years.size() - 1;
    return row
        ? first + "–" + last
        : String.join(", ", years.stream().map(String::valueOf).toList());
  }
}
