package se.sofrep.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Unit;

/** Which lines of the statements have a note, and its number: the same in line and in note. */
public final class Notes {
  private static final String NAME = "ekonomi.not";

  private Notes() {}

  /**
   * Lines with a note, in the order of the statements: note 1 is the first. Every line that has
   * accounts behind it.
   */
  public static List<String> lines(ReportContext context) {
    return lines(new View(context), List.of());
  }

  /** The lines asked for that have a note; every line that has one when none is asked for. */
  static List<String> lines(View view, List<String> asked) {
    List<String> out = new ArrayList<>();
    for (StatementForm form : List.of(StatementForm.INCOME, StatementForm.BALANCE)) {
      form.lines(view).stream()
          .map(StatementForm.Line::name)
          .filter(line -> !out.contains(line) && !parts(view, line).isEmpty())
          .forEach(out::add);
    }
    return asked.isEmpty() ? out : asked.stream().filter(out::contains).toList();
  }

  /** Number of the line's note; empty when it has none. */
  static Optional<Integer> number(View view, Args args, String line) {
    int at = lines(view, args.list("noter")).indexOf(line);
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }

  /** The accounts or parties under a line that have an amount in either year. */
  static List<FigureKey> parts(View view, String line) {
    String head = line + " / ";
    return view.categories(NAME).stream()
        .filter(category -> category.startsWith(head))
        .map(category -> view.key(NAME, Unit.KRONOR).category(category))
        .filter(key -> StatementForm.hasAmount(view, key))
        .toList();
  }

  /** Number and name of the account, or the party's name. */
  static String label(View view, FigureKey part, String line) {
    return SectionWords.line(part.category().substring(line.length() + 3), view);
  }
}
