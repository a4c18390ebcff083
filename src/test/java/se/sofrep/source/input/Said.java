package se.sofrep.source.input;

import java.util.List;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;

/** What findings say, as a user reads it. */
final class Said {
  private static final Messages SWEDISH = new Messages(Language.SV);
  private static final Messages ENGLISH = new Messages(Language.EN);

  private Said() {}

  /** Errors and warnings as {@code code path:row:column}. */
  static List<String> codes(Findings findings) {
    return trouble(findings).map(f -> f.code() + " " + f.location()).toList();
  }

  static List<String> texts(Findings findings) {
    return trouble(findings).map(SWEDISH::text).map(Said::straight).toList();
  }

  static List<String> hints(Findings findings) {
    return trouble(findings).map(f -> straight(SWEDISH.hint(f).orElse(""))).toList();
  }

  /** Which quotes a language prints is settled elsewhere. */
  private static String straight(String text) {
    return text.replace('”', '"').replace('“', '"');
  }

  /** Everything that any output could hold of the findings, notices included. */
  static String everything(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Finding f : findings.all()) {
      for (Messages messages : List.of(SWEDISH, ENGLISH)) {
        out.append(messages.text(f)).append(messages.hint(f).orElse("")).append('\n');
      }
      out.append(f).append('\n');
    }
    return out.toString();
  }

  private static java.util.stream.Stream<Finding> trouble(Findings findings) {
    return findings.all().stream().filter(f -> f.severity() != Severity.NOTICE);
  }
}
