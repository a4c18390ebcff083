package se.sofrep.bundle.diff;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/** Where two sequences differ, by their longest common subsequence. */
final class Sequences {
  private Sequences() {}

  /**
   * A run where the two differ.
   *
   * @param from place of the run in the first
   */
  record Run<T>(int from, List<T> removed, List<T> added) {}

  static <T> List<Run<T>> runs(List<T> before, List<T> after) {
    Runs<T> runs = new Runs<>();
    new SequencesComparator<>(before, after).getScript().visit(runs);
    return runs.all;
  }

  /** Gathers what goes and what comes between two elements that stay. */
  private static final class Runs<T> implements CommandVisitor<T> {
    private final List<Run<T>> all = new ArrayList<>();
    private int at;
    private boolean open;

    private Run<T> run() {
      if (!open) {
        all.add(new Run<>(at, new ArrayList<>(), new ArrayList<>()));
        open = true;
      }
      return all.get(all.size() - 1);
    }

    @Override
    public void visitDeleteCommand(T element) {
      run().removed().add(element);
      at++;
    }

    @Override
    public void visitInsertCommand(T element) {
      run().added().add(element);
    }

    @Override
    public void visitKeepCommand(T element) {
      open = false;
      at++;
    }
  }
}
