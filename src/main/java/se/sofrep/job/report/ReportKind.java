package se.sofrep.job.report;

/** The kinds of report, each with its command and its template. */
public enum ReportKind {
  ANNUAL("annual", "arsredovisning"),
  INTERIM("interim", "delarsrapport"),
  INTERVENTION("insats", "insatsrapport"),
  FINAL("final", "slutrapport"),
  RETURN("return", "uppfoljning-finsam");

  private final String command;
  private final String template;

  ReportKind(String command, String template) {
    this.command = command;
    this.template = template;
  }

  public String command() {
    return command;
  }

  /** Name of the template without its ending; also the first part of the bundle's name. */
  public String template() {
    return template;
  }
}
