package se.sofrep.bundle.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.sofrep.bundle.diff.Difference.Part;
import se.sofrep.bundle.diff.Paragraphs.Paragraph;

/** Which sentences differ between two pages. */
final class TextDiff {
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…:])\\s+(?=[\\p{Lu}\\d\"”(])");

  /** Two paragraphs with this part of their words in common are one that was changed. */
  private static final double ALIKE = 0.4;

  private TextDiff() {}

  static List<Difference> of(String before, String after) {
    List<Paragraph> old = Paragraphs.of(before);
    List<Paragraph> now = Paragraphs.of(after);
    List<Difference> differences = new ArrayList<>();
    List<String> oldTexts = old.stream().map(Paragraph::text).toList();
    List<String> newTexts = now.stream().map(Paragraph::text).toList();
    int shift = 0;
    for (Sequences.Run<String> run : Sequences.runs(oldTexts, newTexts)) {
      int from = run.from();
      compare(
          old.subList(from, from + run.removed().size()),
          now.subList(from + shift, from + shift + run.added().size()),
          differences);
      shift += run.added().size() - run.removed().size();
    }
    return differences;
  }

  private static void compare(
      List<Paragraph> removed, List<Paragraph> added, List<Difference> differences) {
    List<Paragraph> left = new ArrayList<>(added);
    for (Paragraph gone : removed) {
      Paragraph match = null;
      double best = ALIKE;
      for (Paragraph candidate : left) {
        double alike = alike(gone.text(), candidate.text());
        if (alike > best) {
          best = alike;
          match = candidate;
        }
      }
      if (match == null) {
        differences.add(Difference.removed(Part.TEXT, gone.heading(), gone.text()));
      } else {
        left.remove(match);
        sentences(gone, match, differences);
      }
    }
    left.forEach(
        paragraph ->
            differences.add(Difference.added(Part.TEXT, paragraph.heading(), paragraph.text())));
  }

  private static void sentences(Paragraph old, Paragraph now, List<Difference> differences) {
    List<String> before = List.of(SENTENCES.split(old.text()));
    List<String> after = List.of(SENTENCES.split(now.text()));
    for (Sequences.Run<String> run : Sequences.runs(before, after)) {
      String gone = String.join(" ", run.removed());
      String came = String.join(" ", run.added());
      if (gone.isEmpty()) {
        differences.add(Difference.added(Part.TEXT, now.heading(), came));
      } else if (came.isEmpty()) {
        differences.add(Difference.removed(Part.TEXT, now.heading(), gone));
      } else {
        differences.add(Difference.changed(Part.TEXT, now.heading(), gone, came));
      }
    }
  }

  /** Part of the different words that both have. */
  private static double alike(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    words.retainAll(others);
    return all.isEmpty() ? 0 : (double) words.size() / all.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
  }
}
