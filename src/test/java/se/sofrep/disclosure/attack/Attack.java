package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything an outsider can work out from a published table: what small counts stand open, and the
 * least and greatest value of those that do not.
 */
public final class Attack {
  static {
    System.setProperty("shut.up.ojAlgo", "true");
  }

  private final Outsider outsider;
  private final PublishedTable table;
  private final Counts counts;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Cell, Span> spans = new HashMap<>();
  private boolean thorough;

  /** What a count may be; whole numbers. */
  public record Span(double least, double greatest) {
    /** Is it surely a small count, and told more closely than that? */
    boolean givesAway(int limit) {
      return least >= 1 && greatest < limit && (least > 1 || greatest < limit - 1);
    }
  }

  private Attack(PublishedTable table, Outsider outsider) {
    this.table = table;
    this.outsider = outsider;
    this.counts = new Counts(table, outsider.whole(), outsider.zeros());
  }

  /** Everything that the table gives away. */
  public static List<Finding> on(PublishedTable table, Outsider outsider) {
    Attack attack = new Attack(table, outsider);
    attack.run();
    attack.findings.addAll(new OpenCells(table, outsider.limit(), attack.spans).findings());
    attack.findings.addAll(new Extremes(table, outsider).findings());
    return attack.findings;
  }

  /** The span of every withheld count, given away or not. */
  public static Map<Cell, Span> spans(PublishedTable table, Outsider outsider) {
    Attack attack = new Attack(table, outsider);
    attack.thorough = true;
    attack.run();
    return attack.spans;
  }

  private void run() {
    List<Tie> ties = Knowledge.ties(table, counts, outsider);
    for (List<Tie> part : Parts.of(counts.size(), ties, counts::isKnown)) {
      solve(part);
    }
  }

  /** With all that can be believed; where that contradicts itself, with what is certain. */
  private void solve(List<Tie> part) {
    if (!solved(part) && !solved(part.stream().filter(Tie::isCertain).toList())) {
      findings.add(Finding.of(Finding.Kind.CONTRADICTION, counts.cell(part.get(0).counts()[0])));
    }
  }

  private boolean solved(List<Tie> part) {
    Part solution = new Part(counts, part, thorough ? Integer.MAX_VALUE : outsider.limit());
    if (!solution.solve()) {
      return false;
    }
    solution
        .spans()
        .forEach(
            (number, span) -> {
              Cell cell = counts.cell(number);
              boolean withheld = counts.state(number) == Counts.State.WITHHELD;
              spans.put(cell, span);
              if (span.givesAway(outsider.limit()) && cell.countsPersons()) {
                Finding.Kind kind =
                    withheld ? Finding.Kind.WORKED_OUT : Finding.Kind.WORKED_OUT_UNPUBLISHED;
                findings.add(new Finding(kind, cell, span.least(), span.greatest()));
              }
            });
    return true;
  }
}
