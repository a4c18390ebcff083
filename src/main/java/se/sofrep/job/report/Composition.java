package se.sofrep.job.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.SmallBase;
import se.sofrep.document.template.ReportComposer;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figures;
import se.sofrep.job.Version;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.Edition;
import se.sofrep.job.workspace.Study;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** Composes the report's document: its template, the figures, and what stands on its cover. */
public final class Composition {
  private Composition() {}

  public static ReportDocument of(
      ReportSubject subject, Study study, BundleRequest bundle, Findings findings) {
    Language language = bundle.language();
    Figures figures = study.figures().besides(study.material().period());
    ReportContext context =
        new ReportContext(
            study.material(),
            // Numbers to be typed in elsewhere are whole or not there.
            subject.kind() == ReportKind.RETURN ? figures.withoutPartial() : figures,
            new Printer(
                language, new SmallBase(study.material().association().rules().percentBase())),
            language,
            subject.kind() == ReportKind.INTERIM);
    Path own = study.workspace().root().resolve(Workspace.TEMPLATES);
    return new ReportComposer()
        .compose(
            subject.kind().template(),
            subject.arguments(),
            context,
            meta(subject, study, context, bundle.edition(), findings),
            Files.isDirectory(own) ? Optional.of(own) : Optional.empty(),
            findings);
  }

  private static ReportDocument.Meta meta(
      ReportSubject subject,
      Study study,
      ReportContext context,
      Edition edition,
      Findings findings) {
    Association association = study.material().association();
    Period period = subject.period();
    Messages messages = new Messages(context.language());
    return new ReportDocument.Meta(
        context.language().named(subject.bundleName(edition)),
        subject.title(messages),
        association.name(),
        association.identity().organisationNumber(),
        association.identity().place(),
        days(period, messages) + accounts(context, messages),
        context.language().code(),
        edition.word(),
        study.workspace().sample(),
        Version.producer(),
        period.last() + "T12:00:00Z",
        Looks.of(association.appearance(), study.workspace(), findings));
  }

  /** That the accounts end before the period does, where a report has accounts. */
  private static String accounts(ReportContext context, Messages messages) {
    Period accounts = context.accounts();
    boolean told = context.figures().named("ekonomi.resultaträkning").findAny().isPresent();
    return accounts.equals(context.period()) || !told
        ? ""
        : ". " + messages.text("material.accounts-end", days(accounts, messages));
  }

  /** {@code 1 januari–31 december 2019}; the first year too where it is another. */
  private static String days(Period period, Messages messages) {
    String first = day(period.first(), messages);
    String last = day(period.last(), messages);
    String from = String.valueOf(period.first().getYear());
    String through = String.valueOf(period.last().getYear());
    return from.equals(through)
        ? messages.text("cover.days", first, last, through)
        : messages.text("cover.days-of-years", first, from, last, through);
  }

  private static String day(LocalDate day, Messages messages) {
    String month = messages.text("words.month-" + day.getMonthValue());
    return messages.text("cover.day", String.valueOf(day.getDayOfMonth()), month);
  }
}
