package se.sofrep.source.dialect;

/**
 * Carries an exception of the one who takes the rows out through a library, so that it is not taken
 * for a fault in the file.
 */
public final class Aborted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Aborted(RuntimeException reason) {
    super(reason);
  }

  public RuntimeException reason() {
    return (RuntimeException) getCause();
  }
}
