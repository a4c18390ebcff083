package se.sofrep.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.template.ReportComposer;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;

/** Composes the report's document: its template, the figures, and what stands on its cover. */
final class Composition {
  /** Where a workspace keeps templates of its own, which go before the built-in ones. */
  static final String OWN_TEMPLATES = "mallar";

  private static final String[] MONTHS = {
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december"
  };

  private Composition() {}

  static ReportDocument of(ReportRequest request, Study study, Findings findings) {
    Language language = request.reportLanguage();
    ReportContext context =
        new ReportContext(study.material(), study.figures(), new Printer(language), language);
    Path own = study.workspace().root().resolve(OWN_TEMPLATES);
    return new ReportComposer()
        .compose(
            request.kind().template(),
            context,
            meta(request, study),
            Files.isDirectory(own) ? Optional.of(own) : Optional.empty(),
            findings);
  }

  private static ReportDocument.Meta meta(ReportRequest request, Study study) {
    Association association = study.material().association();
    Period period = request.period();
    return new ReportDocument.Meta(
        request.kind().bundleName(period),
        request.kind().title(period),
        association.name(),
        association.organisationNumber(),
        association.place(),
        days(period),
        request.reportLanguage().code(),
        "intern",
        study.workspace().sample(),
        Version.producer(),
        period.last() + "T12:00:00Z");
  }

  /** {@code 1 januari–31 december 2019}. */
  private static String days(Period period) {
    return period.first().getDayOfMonth()
        + "\u00a0"
        + MONTHS[period.first().getMonthValue() - 1]
        + "–"
        + period.last().getDayOfMonth()
        + "\u00a0"
        + MONTHS[period.last().getMonthValue() - 1]
        + " "
        + period.last().getYear();
  }
}
