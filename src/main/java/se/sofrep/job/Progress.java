package se.sofrep.job;

/** Is told how far a run has come. What it does with that never changes a result. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = step -> {};

  /** The long parts of a run, in the order they come. */
  enum Step {
    READING,
    COMPOSING,
    DRAWING
  }

  /** A part of the run begins. */
  void begin(Step step);
}
