package se.sofrep.testing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may not be printed where material is not whole, told of any report. Each fault is one line
 * that says what was printed and why it should not have been.
 */
public final class CoverageRules {
  private static final int NOW = 2021;
  private static final int SHOWN = 20;
  private static final String BOX = "Det här saknas";
  private static final Set<String> SAID = Set.of("p", "li", "card", "dd", "figcaption");

  /** A cell with 0 that is no figure; a difference that is reckoned on the page is one. */
  private static final Pattern UNMARKED = Pattern.compile("^(?!Skillnad).*\\| −?0(?= \\||$)");

  /** Years stand beside each other there, each for itself. */
  private static final String OVERVIEW = "Flerårsöversikt";

  private final Reports.Made made;
  private final List<Lack> lacks;

  /** With columns, which are told of or not. */
  private final List<Lack> all;

  private final List<String> faults = new ArrayList<>();

  private CoverageRules(Reports.Made made, List<Lack> all) {
    this.made = made;
    this.all = all;
    this.lacks = all.stream().filter(l -> l.degree() != Lack.Degree.COLUMN).toList();
  }

  /** Empty when the report keeps to what is known. */
  public static List<String> faults(Reports.Made made, List<Lack> lacks) throws IOException {
    if (!made.isDone()) {
      return List.of("absence is no error, but: " + made.run());
    }
    CoverageRules rules = new CoverageRules(made, lacks);
    rules.rows();
    Page page = made.page();
    page.blocks().forEach(rules::block);
    page.blocks().stream()
        .filter(block -> SAID.contains(block.kind()))
        .flatMap(block -> block.sentences().stream())
        .forEach(rules::sentence);
    rules.box(page);
    return rules.first();
  }

  /** As many as a person reads. */
  private List<String> first() {
    List<String> first = new ArrayList<>(faults.subList(0, Math.min(SHOWN, faults.size())));
    if (faults.size() > SHOWN) {
      first.add("and " + (faults.size() - SHOWN) + " more");
    }
    return first;
  }

  private void rows() throws IOException {
    List<Map<String, String>> rows = made.figures();
    for (Map<String, String> row : rows) {
      check(
          row.get("nyckeltal"), row.get("period"), isZero(row.get("värde")), "figures.csv " + row);
    }
    if (rows.isEmpty() || !rows.get(0).containsKey("täckning")) {
      faults.add("figures.csv has no rows, or no column täckning");
      return;
    }
    rows.forEach(this::mark);
  }

  private void mark(Map<String, String> row) {
    String name = row.get("nyckeltal");
    String period = row.get("period");
    boolean partial = lacks.stream().anyMatch(lack -> isPartial(lack, name, period));
    if (partial && !row.get("täckning").equals("delvis")) {
      faults.add("not marked as partial: figures.csv " + row);
    }
    if (!mayBeMarked(name, period) && !row.get("täckning").isEmpty()) {
      faults.add("marked though all is there: figures.csv " + row);
    }
  }

  /** A life of several years is partial where one of them is absent. */
  private boolean isPartial(Lack lack, String name, String period) {
    return lack.matter().isCore(name) && lack.touches(name, period) && !forbids(lack, name, period);
  }

  /** Over a life, one year's file also tells of those who were there the year before. */
  private boolean forbids(Lack lack, String name, String period) {
    boolean known = made.kind() == Reports.FINAL && lack.matter() == Matter.PARTICIPANTS;
    return !known && lack.forbids(name, period);
  }

  /** What is used of a grant rests on all years since the start. */
  private boolean mayBeMarked(String name, String period) {
    return name.startsWith("ekonomi.insats.")
        || all.stream().anyMatch(lack -> lack.touches(name, period))
        || lacks.stream().anyMatch(lack -> lack.absent() && lack.matter().owns(name));
  }

  private void check(String name, String period, boolean zero, String what) {
    for (Lack lack : lacks) {
      if (forbids(lack, name, period)) {
        faults.add("of absent " + lack.matter().word() + " " + lack.year() + ": " + what);
      } else if (zero && lack.touches(name, period) && !isOpening(name)) {
        faults.add("0 of partial " + lack.matter().word() + " " + lack.year() + ": " + what);
      }
    }
  }

  /** The opening balance is whole however early the postings end. */
  private static boolean isOpening(String name) {
    return name.equals("ekonomi.balansräkning.ingående");
  }

  private void block(Block block) {
    if (!lacks.isEmpty() && UNMARKED.matcher(block.unmarked()).find()) {
      faults.add("a nought that no figure stands behind: " + block);
    }
    for (Printed figure : block.figures()) {
      check(figure.name(), figure.period(), figure.isZero(), figure + " in " + block);
      if (made.kind().hasYearBefore() && !block.heading().contains(OVERVIEW)) {
        beside(figure, block);
      }
    }
  }

  /** No year before where it is partial itself, or stands beside what is. */
  private void beside(Printed before, Block block) {
    if (Lack.last(before.period()) != NOW - 1 || before.value().isEmpty()) {
      return;
    }
    for (Lack lack : lacks) {
      if (!lack.matter().owns(before.name())) {
        continue;
      }
      boolean beside =
          block.figures().stream().anyMatch(now -> lack.touches(now.name(), now.period()));
      if (lack.touches(before.name(), before.period()) || beside) {
        faults.add("the year before is shown: " + before + " in " + block);
      }
    }
  }

  private void sentence(Block sentence) {
    if (Comparing.withYearBefore(sentence) && rests(sentence)) {
      faults.add("compares with what is not whole: " + sentence);
    }
    if (Comparing.withBudget(sentence) && lacksBudget(sentence)) {
      faults.add("compares with a budget that is not whole, or not beside it: " + sentence);
    }
    if (!lacks.isEmpty() && Comparing.saysNothing(sentence.unmarked())) {
      faults.add("a nought that no figure stands behind: " + sentence);
    }
  }

  /** The page of a comparison has no marks: all it says in words is about participants. */
  private boolean rests(Block sentence) {
    if (lacks.isEmpty()) {
      return false;
    }
    boolean nothingBefore = Set.of(Matter.values()).stream().allMatch(this::isAbsentBefore);
    boolean participants = lacks.stream().anyMatch(l -> l.matter() == Matter.PARTICIPANTS);
    return nothingBefore
        || made.kind() == Reports.COMPARE && participants
        || lacks.stream()
            .anyMatch(
                lack -> sentence.figures().stream().anyMatch(f -> lack.matter().owns(f.name())));
  }

  private boolean isAbsentBefore(Matter matter) {
    return lacks.stream()
        .anyMatch(
            lack ->
                lack.absent()
                    && lack.year() == NOW - 1
                    && (lack.matter() == matter
                        || lack.matter() == Matter.LEDGER && matter == Matter.OBJECTS));
  }

  private boolean lacksBudget(Block sentence) {
    boolean verdict = sentence.words().matches(".*(bättre|sämre) än budget.*|.*enligt budget.*");
    return lacks.stream()
        .filter(lack -> lack.year() == NOW)
        .anyMatch(
            lack ->
                lack.matter() == Matter.BUDGET && (lack.absent() || verdict)
                    || lack.matter() == Matter.LEDGER && verdict);
  }

  /** Nothing is set beside the budget of the year before. */
  private static boolean isMissed(Lack lack) {
    return lack.matter() != Matter.BUDGET || lack.year() == NOW;
  }

  private void box(Page page) {
    if (made.kind() != Reports.ANNUAL) {
      return;
    }
    boolean boxed = page.words().contains(BOX);
    if (boxed && all.isEmpty()) {
      faults.add("a box though all is there");
    } else if (!boxed && lacks.stream().anyMatch(CoverageRules::isMissed)) {
      faults.add("no box: " + BOX);
    }
    if (lacks.contains(Lack.absent(Matter.LEDGER, NOW))
        && page.words().contains("Styrelsens beslut och underskrifter")) {
      faults.add("a signature page without accounts");
    }
  }

  private static boolean isZero(String value) {
    return !value.isEmpty() && new BigDecimal(value).signum() == 0;
  }
}
