package se.sofrep.job.report;

/** The kinds of report, each with its command, its template and what it is called. */
public enum ReportKind {
  ANNUAL("annual", "arsredovisning", "Årsredovisning"),
  INTERIM("interim", "delarsrapport", "Delårsrapport"),
  INTERVENTION("insats", "insatsrapport", "Insatsrapport"),
  FINAL("final", "slutrapport", "Slutrapport"),
  RETURN("return", "uppfoljning-finsam", "Underlag till Uppföljning Finsam");

  private final String command;
  private final String template;
  private final String title;

  ReportKind(String command, String template, String title) {
    this.command = command;
    this.template = template;
    this.title = title;
  }

  public String command() {
    return command;
  }

  /** Name of the template without its ending; also the first part of the bundle's name. */
  public String template() {
    return template;
  }

  /** {@code Årsredovisning}. */
  public String title() {
    return title;
  }
}
