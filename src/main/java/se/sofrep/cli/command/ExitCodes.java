package se.sofrep.cli.command;

import se.sofrep.job.Outcome;

/** The exit codes of the contract, mapped in this one place. */
public final class ExitCodes {
  static final int DONE = 0;
  public static final int FAULT = 1;
  static final int WRONG_WORDS = 2;
  static final int BAD_INPUT = 3;
  static final int WARNED = 4;
  public static final int NOT_WRITTEN = 5;

  private ExitCodes() {}

  static int of(Outcome.Result result) {
    return switch (result) {
      case DONE -> DONE;
      case WRONG_WORDS -> WRONG_WORDS;
      case BAD_INPUT -> BAD_INPUT;
      case WARNED -> WARNED;
      case NOT_WRITTEN -> NOT_WRITTEN;
    };
  }
}
