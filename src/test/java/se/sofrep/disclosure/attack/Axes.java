package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The periods, insatser, sexes, variables and categories that a table speaks of. */
final class Axes {
  static final List<String> BASES = List.of("aktuella", "nya", "avslutade", "pågående");
  private static final Set<String> OUTCOMES =
      Set.of("arbete", "studier", "arbete_eller_studier", "resultat");

  private final Outsider outsider;
  private final Set<String> periods = new TreeSet<>();
  private final Set<String> genders = new TreeSet<>();
  private final Map<String, Set<String>> categories = new TreeMap<>();
  private final Map<String, Set<String>> categoriesOfFigures = new TreeMap<>();
  private final Set<String> covered = new HashSet<>();

  Axes(Collection<Cell> published, Outsider outsider) {
    this.outsider = outsider;
    for (Cell cell : published) {
      periods.add(cell.period());
      genders.add(cell.gender());
      categoriesOfFigures.computeIfAbsent(cell.figure(), f -> new TreeSet<>()).add(cell.category());
      if (isDistribution(cell)) {
        categories.computeIfAbsent(variable(cell), v -> new TreeSet<>()).add(cell.category());
        covered.add(variable(cell) + " " + cell.period());
      }
    }
    genders.addAll(categories.getOrDefault("kön", Set.of()));
    genders.addAll(List.of("Kvinna", "Man"));
    genders.remove(Cell.TOTAL);
  }

  private static boolean isDistribution(Cell cell) {
    return BASES.contains(cell.stem()) && !OUTCOMES.contains(variable(cell));
  }

  private static String variable(Cell cell) {
    return cell.figure().substring(cell.figure().indexOf('.') + 1);
  }

  /** {@code avslutade.ålder}; without a variable {@code deltagare.avslutade}. */
  static String figure(String base, String variable) {
    return variable.isEmpty() ? "deltagare." + base : base + "." + variable;
  }

  Set<String> periods() {
    return periods;
  }

  /** All but Totalt. */
  Set<String> genders() {
    return genders;
  }

  List<String> gendersAndTotal() {
    List<String> all = new ArrayList<>(genders);
    all.add(Cell.TOTAL);
    return all;
  }

  List<String> insatser() {
    return outsider.insatser();
  }

  Map<String, List<String>> groups() {
    return outsider.groups();
  }

  List<String> insatserGroupsAndTotal() {
    List<String> all = new ArrayList<>(outsider.insatser());
    all.addAll(outsider.groups().keySet());
    all.add(Cell.TOTAL);
    return all;
  }

  Set<String> variables() {
    return categories.keySet();
  }

  /** Does the table say anything about the variable in the period? */
  boolean isCovered(String variable, String period) {
    return covered.contains(variable + " " + period);
  }

  Set<String> categories(String variable) {
    return categories.getOrDefault(variable, Set.of());
  }

  /** Is the category what is left in its own breakdown, and no other? */
  boolean isRemainder(String category) {
    return outsider.remainders().contains(category);
  }

  Set<String> figures() {
    return categoriesOfFigures.keySet();
  }

  Set<String> categoriesOfFigure(String figure) {
    return categoriesOfFigures.getOrDefault(figure, Set.of());
  }

  /** Every period, insats and sex: where a figure without category can stand. */
  List<Cell> places() {
    List<Cell> places = new ArrayList<>();
    for (String period : periods) {
      for (String insats : insatserGroupsAndTotal()) {
        for (String gender : gendersAndTotal()) {
          places.add(new Cell("", insats, gender, "", period));
        }
      }
    }
    return places;
  }
}
