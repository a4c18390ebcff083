package se.sofrep.job.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.sofrep.bundle.diff.Difference;
import se.sofrep.bundle.diff.Difference.Kind;
import se.sofrep.bundle.diff.Difference.Part;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** The differences between two bundles as a person reads them. */
final class DiffText {
  /** Shown of each part; the rest is counted. */
  private static final int SHOWN = 40;

  private static final int LONGEST = 400;

  /** The place of the unit in a figure's key. */
  private static final int UNIT = Difference.KEY.indexOf("enhet");

  private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{3,}");

  private final Messages messages;
  private final StringBuilder out = new StringBuilder();

  DiffText(Messages messages) {
    this.messages = messages;
  }

  String of(Path before, Path after, List<Difference> differences) {
    line(messages.text("diff.before", before));
    line(messages.text("diff.after", after));
    if (differences.isEmpty()) {
      line("");
      line(messages.text("diff.equal"));
      return out.toString();
    }
    reasons(differences.stream().filter(d -> d.part().isReason()).toList());
    for (Part part : Part.values()) {
      List<Difference> own = differences.stream().filter(d -> d.part() == part).toList();
      if (!part.isReason() && !own.isEmpty()) {
        part(part, own);
      }
    }
    if (differences.stream().allMatch(d -> d.part().isReason())) {
      line("");
      line(messages.text("diff.nothing-else"));
    }
    return out.toString();
  }

  private void reasons(List<Difference> reasons) {
    line("");
    line(messages.text("diff.why"));
    if (reasons.isEmpty()) {
      line("  " + messages.text("diff.no-reason"));
    }
    reasons.stream().limit(SHOWN).forEach(reason -> line("  " + reason(reason)));
    more(reasons.size());
  }

  private String reason(Difference reason) {
    return switch (reason.part()) {
      case VERSION -> messages.text("diff.version", reason.before(), reason.after());
      case COMMAND -> messages.text("diff.command", reason.before(), reason.after());
      case INPUT -> messages.text("diff.input-" + word(reason.kind()), reason.place());
      default ->
          messages.text(
              (reason.after().isEmpty() ? "diff.edit-before-" : "diff.edit-after-")
                  + word(reason.kind()),
              reason.place());
    };
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void part(Part part, List<Difference> own) {
    line("");
    line(
        messages.text(
            "diff.part-" + part.name().toLowerCase(Locale.ROOT),
            number(own, Kind.CHANGED),
            number(own, Kind.NEW),
            number(own, Kind.GONE)));
    String place = "";
    List<Difference> lines = part == Part.FIGURE ? plainestFirst(own) : own;
    for (Difference difference : lines.stream().limit(SHOWN).toList()) {
      if (part == Part.TEXT) {
        if (!difference.place().equals(place)) {
          place = difference.place();
          line("  " + place);
        }
        sentence("    - ", difference.before());
        sentence("    + ", difference.after());
      } else {
        line(sign(difference.kind()) + described(difference));
      }
    }
    more(lines.size());
  }

  /**
   * What is not broken down first. A count goes without saying beside its share, which names it
   * ({@code 4/17}).
   */
  private static List<Difference> plainestFirst(List<Difference> own) {
    Set<List<String>> shares = new HashSet<>();
    own.stream()
        .filter(d -> d.key().get(UNIT).equals("procent"))
        .forEach(d -> shares.add(d.key().subList(0, UNIT)));
    return own.stream()
        .filter(
            d -> !(d.key().get(UNIT).equals("antal") && shares.contains(d.key().subList(0, UNIT))))
        .sorted(Comparator.comparing(Difference::kind).thenComparing(DiffText::breakdowns))
        .toList();
  }

  private static int breakdowns(Difference difference) {
    List<String> key = difference.key();
    return (key.get(1).equals("Totalt") ? 0 : 1)
        + (key.get(2).equals("Totalt") ? 0 : 1)
        + (key.get(3).isEmpty() ? 0 : 1);
  }

  private void sentence(String sign, String text) {
    if (!text.isEmpty()) {
      line(sign + shortened(text));
    }
  }

  private String described(Difference difference) {
    String what =
        switch (difference.part()) {
          case FIGURE -> figure(difference.key());
          default -> difference.place();
        };
    if (difference.part() == Part.FILE) {
      return what;
    }
    String before = difference.before();
    String after = difference.after();
    if (difference.kind() == Kind.CHANGED) {
      boolean alike = rounded(before).equals(rounded(after));
      String change = alike ? before + " → " + after : rounded(before) + " → " + rounded(after);
      return before.isEmpty() && after.isEmpty()
          ? what + ": " + messages.text("diff.order")
          : what + ": " + shortened(change);
    }
    String value = rounded(before + after);
    return what + (value.isEmpty() ? "" : (what.isEmpty() ? "" : ": ") + shortened(value));
  }

  /** The parts of the key that say something. */
  private static String figure(List<String> key) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      boolean total = (i == 1 || i == 2) && key.get(i).equals("Totalt");
      if (!key.get(i).isEmpty() && !total) {
        parts.add(key.get(i));
      }
    }
    return String.join(", ", parts);
  }

  private static String sign(Kind kind) {
    return switch (kind) {
      case CHANGED -> "  ";
      case NEW -> "+ ";
      case GONE -> "- ";
    };
  }

  private static long number(List<Difference> own, Kind kind) {
    return own.stream().filter(d -> d.kind() == kind).count();
  }

  /** Long decimals as two, for reading; the exact ones are in the other formats. */
  private String rounded(String text) {
    Matcher matcher = LONG_NUMBER.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (matcher.find()) {
      String number =
          new BigDecimal(matcher.group()).setScale(2, RoundingMode.HALF_UP).toPlainString();
      matcher.appendReplacement(
          plain, messages.language() == Language.SV ? number.replace('.', ',') : number);
    }
    return matcher.appendTail(plain).toString();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
  }

  private void more(int size) {
    if (size > SHOWN) {
      line("  " + messages.text("diff.more", size - SHOWN));
    }
  }

  private void line(String text) {
    text.codePoints()
        .filter(c -> c == '\t' || !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    out.append('\n');
  }
}
