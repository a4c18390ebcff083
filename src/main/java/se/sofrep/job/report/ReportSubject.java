package se.sofrep.job.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.sofrep.document.AsciiName;
import se.sofrep.document.template.TextNames;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figures;
import se.sofrep.figures.InterventionFigures;
import se.sofrep.job.publish.Edition;
import se.sofrep.problem.Messages;

/**
 * What one report is about, once the workspace has been read: its kind, its days and, for some
 * kinds, the one intervention. Decides what the report and its bundle are called.
 */
public record ReportSubject(ReportKind kind, Period period, Optional<Intervention> intervention) {

  /**
   * The report that tells of the days: an årsredovisning, or of a part of the year a delårsrapport.
   */
  public static ReportSubject usual(Period period) {
    ReportKind kind = period.wholeYear().isPresent() ? ReportKind.ANNUAL : ReportKind.INTERIM;
    return new ReportSubject(kind, period, Optional.empty());
  }

  /**
   * ASCII: {@code arsredovisning-2019}, {@code delarsrapport-2020-08}, {@code slutrapport-rehab},
   * {@code insatsrapport-rehab-2019}.
   */
  String bundleName(Edition edition) {
    StringBuilder name = new StringBuilder(kind.template());
    intervention.ifPresent(of -> name.append('-').append(AsciiName.of(of.name())));
    if (kind != ReportKind.FINAL) {
      name.append('-').append(days());
    }
    return name.append(edition.suffix()).toString();
  }

  /** {@code 2019}; {@code 2019-08} when it ends with a month; else the last day. */
  private String days() {
    LocalDate last = period.last();
    if (period.wholeYear().isPresent() && kind != ReportKind.INTERIM) {
      return String.valueOf(last.getYear());
    }
    boolean monthEnd = last.getDayOfMonth() == last.lengthOfMonth();
    return monthEnd ? last.toString().substring(0, "2019-08".length()) : last.toString();
  }

  /** {@code Årsredovisning 2019}, {@code Insatsrapport Rehab 2019}, {@code Slutrapport Rehab}. */
  String title(Messages messages) {
    StringBuilder title = new StringBuilder(messages.text("cover.title-" + kind.command()));
    intervention.ifPresent(of -> title.append(' ').append(of.name()));
    if (kind != ReportKind.FINAL) {
      title.append(' ').append(period.last().getYear());
    }
    return title.toString();
  }

  /** The figures that belong to the report: an intervention's own, or all there are. */
  Figures figures(Figures all) {
    if (intervention.isEmpty()) {
      return all;
    }
    return all.only(figure -> InterventionFigures.isAbout(figure, intervention.get()));
  }

  /** Whether a text of that name is one of those that this kind of report asks for. */
  boolean mayPrint(String text) {
    String name = AsciiName.of(text);
    boolean last = name.startsWith(TextNames.FINAL);
    boolean own =
        intervention.isEmpty()
            || intervention.get().names().anyMatch(of -> name.endsWith("-" + AsciiName.of(of)));
    return switch (kind) {
      case ANNUAL -> !last && !name.startsWith(TextNames.OF_INTERIM);
      case INTERIM -> !last;
      case INTERVENTION, FINAL -> own;
      case RETURN -> false;
    };
  }

  /** What the template reads as {@code argument}. */
  Map<String, String> arguments() {
    return intervention.map(of -> Map.of("insats", of.name())).orElse(Map.of());
  }
}
