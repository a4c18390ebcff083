package se.sofrep.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.sofrep.document.Inline;
import se.sofrep.figures.Figure;

/**
 * Computed words with the figures among them.
 *
 * @param complete whether the data carries every figure in it; a sentence with a phrase that is not
 *     complete is not printed
 */
public record Phrase(List<Inline> parts, boolean complete) {
  /** What the data cannot say. */
  public static final Phrase MISSING = new Phrase(List.of(), false);

  public Phrase {
    parts = List.copyOf(parts);
  }

  public static Phrase of(String words) {
    return new Phrase(List.of(Inline.Text.of(words)), true);
  }

  public static Phrase of(String printed, Figure figure) {
    Inline value = new Inline.Value(printed, Optional.of(figure), Inline.Mark.PLAIN);
    return new Phrase(List.of(value), true);
  }

  /** This and what follows, without a space between. */
  public Phrase and(Phrase next) {
    List<Inline> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    return new Phrase(all, complete && next.complete);
  }

  public Phrase and(String words) {
    return and(of(words));
  }

  boolean isEmpty() {
    return complete && printed().isEmpty();
  }

  /** Without a space at the end of its last words. */
  Phrase strip() {
    List<Inline> all = new ArrayList<>(parts);
    if (!all.isEmpty() && all.get(all.size() - 1) instanceof Inline.Text last) {
      all.set(all.size() - 1, Inline.Text.of(last.printed().stripTrailing()));
    }
    return new Phrase(all, complete);
  }

  /** As printed, without marks. */
  public String printed() {
    return parts.stream().map(Inline::printed).collect(Collectors.joining());
  }
}
