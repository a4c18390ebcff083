package se.sofrep.problem;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a person should know about the input. It holds no sentence: {@link Messages} turns
 * the code and its arguments into Swedish or English, with a hint on what to do.
 *
 * @param code {@code room.what-is-wrong}; the part before the point names the message bundle
 * @param arguments what the sentence fills in; never personal data
 */
public record Finding(Severity severity, String code, Location location, List<Object> arguments) {
  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(location);
    arguments = List.copyOf(arguments);
  }
}
