package se.sofrep.document.template;

/** Carries a fault of sofrep itself out through FreeMarker, which would blame the template. */
final class SectionFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final RuntimeException fault;

  SectionFault(RuntimeException fault) {
    super(fault);
    this.fault = fault;
  }

  RuntimeException cause() {
    return fault;
  }
}
