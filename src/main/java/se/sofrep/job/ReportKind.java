package se.sofrep.job;

import se.sofrep.domain.Period;

/** The kinds of report, each with its command, its template and the name of its bundle. */
public enum ReportKind {
  ANNUAL("annual", "arsredovisning", "Årsredovisning");

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

  /** {@code Årsredovisning 2019}. */
  public String title(Period period) {
    return title + " " + period.first().getYear();
  }

  /** {@code arsredovisning-2019}; ASCII. */
  public String bundleName(Period period) {
    return template + "-" + period.first().getYear();
  }
}
