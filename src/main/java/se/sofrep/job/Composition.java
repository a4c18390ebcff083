package se.sofrep.job;

import java.util.Optional;
import se.sofrep.document.ReportDocument;
import se.sofrep.problem.Findings;

/** Composes the report's document from its template. */
final class Composition {
  private Composition() {}

  static ReportDocument of(ReportRequest request, Study study, Findings findings) {
    throw new UnsupportedOperationException(request.toString());
  }

  static Optional<ReportDocument> only(
      Optional<String> section, ReportDocument document, Findings findings) {
    return Optional.of(document);
  }
}
