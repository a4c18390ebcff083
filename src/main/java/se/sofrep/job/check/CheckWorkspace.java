package se.sofrep.job.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Account;
import se.sofrep.domain.Ledger;
import se.sofrep.domain.Period;
import se.sofrep.figures.economy.AccountMap;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.publish.BundleRequest;
import se.sofrep.job.publish.Edition;
import se.sofrep.job.report.Composition;
import se.sofrep.job.report.ReportSubject;
import se.sofrep.job.workspace.Study;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;
import se.sofrep.problem.Severity;
import se.sofrep.render.data.FindingsCsv;

/**
 * Reads and reconciles all that a period's report would be made of, texts and templates included,
 * and writes nothing.
 */
public final class CheckWorkspace {
  private final Host host;

  public CheckWorkspace(Host host) {
    this.host = host;
  }

  /**
   * Where an account's amounts are shown.
   *
   * @param line empty when no line claims the account, or it is left out of the statements
   * @param placed whether the account has a place; class 9 has one outside the statements
   */
  public record AccountLine(String account, String name, String line, boolean placed) {}

  /**
   * What was found.
   *
   * @param accounts every account of the period's ledger, in number order; empty without a ledger
   * @param forecast of the public edition, when it was asked for and nothing is wrong
   */
  public record Result(
      Outcome outcome, List<AccountLine> accounts, Optional<EditionForecast> forecast) {

    /** What was found, and what the public edition would withhold, with the columns of a bundle. */
    public String csv(Messages messages) {
      return FindingsCsv.of(everything(), messages);
    }

    /** The same as an array of objects. */
    public String json(Messages messages) {
      return FindingsCsv.json(everything(), messages);
    }

    private List<Finding> everything() {
      Findings all = new Findings();
      all.addAll(outcome.findings());
      forecast.ifPresent(told -> told.say(all));
      return all.all();
    }
  }

  /**
   * @param edition publik: what would be withheld is told too
   */
  public Result run(Optional<Path> given, Period period, Edition edition) {
    Findings findings = new Findings();
    Optional<Study> study = Study.of(given, period, host, findings);
    study.ifPresent(read -> compose(read, period, findings));
    List<AccountLine> accounts = study.map(CheckWorkspace::accounts).orElse(List.of());
    Optional<EditionForecast> forecast =
        study
            .filter(read -> edition == Edition.PUBLIC && !findings.hasErrors())
            .map(read -> EditionForecast.of(ReportSubject.usual(period), read, findings));
    return new Result(Outcome.of(result(findings), findings), accounts, forecast);
  }

  private static Outcome.Result result(Findings findings) {
    if (findings.hasErrors()) {
      return Outcome.Result.BAD_INPUT;
    }
    return findings.has(Severity.WARNING) ? Outcome.Result.WARNED : Outcome.Result.DONE;
  }

  /**
   * Tries the texts in the report that is about the period. Without sound figures the live figures
   * in them would only repeat what is wrong.
   */
  private static void compose(Study study, Period period, Findings findings) {
    if (!findings.hasErrors()) {
      Composition.of(
          ReportSubject.usual(period), study, BundleRequest.unwritten(Language.SV), findings);
    }
  }

  private static List<AccountLine> accounts(Study study) {
    AccountMap map = AccountMap.of(study.material().association());
    List<AccountLine> lines = new ArrayList<>();
    study
        .material()
        .year()
        .ledger()
        .map(Ledger::accounts)
        .orElse(Map.of())
        .values()
        .forEach(account -> lines.add(line(map, account)));
    return lines;
  }

  private static AccountLine line(AccountMap map, Account account) {
    Optional<AccountMap.Place> place = map.place(account);
    String line = place.map(AccountMap.Place::line).orElse("");
    return new AccountLine(account.number(), account.name(), line, place.isPresent());
  }
}
