package se.sofrep.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.check.CheckWorkspace;
import se.sofrep.job.publish.Edition;
import se.sofrep.problem.Messages;

/** {@code sofrep check YEAR}: validates every input and reconciles; writes nothing. */
@Command(name = "check")
final class CheckCommand extends JobCommand {
  @Mixin YearArgument year;
  @Mixin ThroughOption through;

  @Option(
      names = "--edition",
      paramLabel = "intern|publik",
      descriptionKey = "option.check-edition")
  Edition edition = Edition.INTERN;

  @Option(names = "--all", descriptionKey = "option.all")
  boolean all;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|csv|json",
      descriptionKey = "option.check-format")
  Form form = Form.text;

  /** As it is typed. */
  enum Form {
    text,
    csv,
    json
  }

  CheckCommand(Host host) {
    super(host);
  }

  @Override
  Outcome run() {
    Messages messages = common.messages(host);
    CheckWorkspace.Result result =
        new CheckWorkspace(host).run(common.workspace, through.within(year.period()), edition);
    switch (form) {
      case csv -> host.out().print(result.csv(messages));
      case json -> host.out().print(result.json(messages));
      case text -> print(result, messages);
    }
    return result.outcome();
  }

  private void print(CheckWorkspace.Result result, Messages messages) {
    if (common.verbose) {
      AccountTable.print(result.accounts(), messages, host.err());
    }
    result.forecast().ifPresent(told -> ForecastText.print(told, messages, host.out()));
  }

  /** To a person on standard error; a program has read all of it on standard output. */
  @Override
  void tell(Outcome outcome) {
    if (form == Form.text && all) {
      common.printer(host).printAll(outcome.findings().all(), common.shown());
    } else if (form == Form.text) {
      super.tell(outcome);
    }
  }
}
