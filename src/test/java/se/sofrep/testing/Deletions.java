package se.sofrep.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes things away at random from a copy of the workspace {@code hel}, and knows what may not be
 * printed after it. The same seed takes away the same.
 */
public final class Deletions {
  private static final int NOW = 2021;
  private static final int BEFORE = 2020;

  /** The file's own column, and the figures that are nothing without it. */
  private static final Map<String, String> NEEDS =
      Map.of(
          "slutdatum",
          "deltagare\\.(aktuella|avslutade|pågående|unika)|avslutade\\.(?!mål).*"
              + "|(aktuella|pågående)\\..*|insats\\.beläggning",
          "avslutsanledning",
          "deltagare\\.felregistrerade|avslutade\\.(arbete|studier|arbete_eller_studier|resultat)",
          "registrering",
          "deltagare\\.anonyma");

  /** Columns whose spread has no noughts without them. */
  private static final List<String> SPREAD =
      List.of(
          "utbildning",
          "tid_i_offentlig_försörjning",
          "kommun",
          "part",
          "försörjning_före",
          "försörjning_efter",
          "sysselsättning_efter");

  private final Random random;
  private final WorkspaceCopy workspace;
  private final Reports kind;
  private final List<String> done = new ArrayList<>();
  private final List<Lack> lacks = new ArrayList<>();
  private final List<NoFigure> noFigures = new ArrayList<>();

  /** Figures of one year that may not be there, or not as noughts. */
  private record NoFigure(int year, String names, boolean onlyNoughts) {}

  private Deletions(Random random, WorkspaceCopy workspace, Reports kind) {
    this.random = random;
    this.workspace = workspace;
    this.kind = kind;
  }

  public static Deletions from(WorkspaceCopy workspace, Reports kind, long seed)
      throws IOException {
    Deletions deletions = new Deletions(new Random(seed), workspace, kind);
    deletions.takeAway();
    return deletions;
  }

  private void takeAway() throws IOException {
    boolean wholeYear = kind != Reports.COMPARE && random.nextInt(5) == 0;
    Set<Matter> kept = EnumSet.allOf(Matter.class);
    kept.remove(Matter.OBJECTS);
    List<Matter> matters = List.copyOf(kept);
    Matter spared = matters.get(random.nextInt(matters.size()));
    Matter sparedBefore = matters.get(random.nextInt(matters.size()));
    for (Matter matter : matters) {
      if (matter != spared && random.nextInt(4) == 0) {
        file(matter, NOW);
      }
      if (wholeYear || matter != sparedBefore && random.nextInt(4) == 0) {
        file(matter, BEFORE);
      }
    }
    for (int year : List.of(BEFORE, NOW)) {
      if (workspace.has(Matter.LEDGER.file(year)) && random.nextInt(3) == 0) {
        months(year);
      }
      if (workspace.has(Matter.PARTICIPANTS.file(year)) && random.nextInt(3) == 0) {
        column(year);
      }
    }
  }

  private void file(Matter matter, int year) throws IOException {
    workspace.without(matter.file(year));
    done.add("no " + matter.file(year));
    lacks.add(Lack.absent(matter, year));
  }

  /** Postings from some month on. A report up to August is whole where August has postings. */
  private void months(int year) throws IOException {
    int last = 1 + random.nextInt(11);
    workspace.ledgerThrough(Matter.LEDGER.file(year), "%d-%02d".formatted(year, last));
    done.add(Matter.LEDGER.file(year) + " ends in month " + last);
    if (kind != Reports.INTERIM || last < 8) {
      lacks.add(Lack.partial(Matter.LEDGER, year));
    }
  }

  private void column(int year) throws IOException {
    List<String> columns = new ArrayList<>(new TreeSet<>(NEEDS.keySet()));
    columns.addAll(SPREAD);
    String column = columns.get(random.nextInt(columns.size()));
    workspace.withoutColumn(Matter.PARTICIPANTS.file(year), column);
    done.add("no column " + column + " in " + Matter.PARTICIPANTS.file(year));
    lacks.add(Lack.column(Matter.PARTICIPANTS, year));
    noFigures.add(
        NEEDS.containsKey(column)
            ? new NoFigure(year, NEEDS.get(column), false)
            : new NoFigure(year, ".*\\." + column, true));
  }

  /** What is not whole after it, for {@link CoverageRules}. */
  public List<Lack> lacks() {
    return List.copyOf(lacks);
  }

  /** Figures that are there although the column that they are read from is gone. */
  public List<String> figuresWithoutColumn(Reports.Made made) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map<String, String> row : made.figures()) {
      for (NoFigure none : noFigures) {
        String period = row.get("period");
        boolean here = Lack.first(period) == none.year() && Lack.last(period) == none.year();
        boolean nought = row.get("värde").matches("0(\\.0+)?");
        boolean named = row.get("nyckeltal").matches(none.names());
        if (here && named && (nought || !none.onlyNoughts()) && kind != Reports.FINAL) {
          faults.add("its column is gone: figures.csv " + row);
        }
      }
    }
    return faults.subList(0, Math.min(10, faults.size()));
  }

  /** What was taken away, in words. */
  @Override
  public String toString() {
    return kind + ": " + (done.isEmpty() ? "nothing taken away" : String.join("; ", done));
  }
}
