package se.sofrep.job.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.sofrep.disclosure.Passed;
import se.sofrep.disclosure.Protection;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.comparison.Compared;
import se.sofrep.document.comparison.Comparison;
import se.sofrep.document.comparison.ComparisonReport;
import se.sofrep.job.Host;
import se.sofrep.job.Outcome;
import se.sofrep.job.Progress;
import se.sofrep.job.Version;
import se.sofrep.job.publish.DataFiles;
import se.sofrep.job.publish.DisclosureJson;
import se.sofrep.job.publish.EarlierBundles;
import se.sofrep.job.publish.Edition;
import se.sofrep.job.publish.GivenAway;
import se.sofrep.job.publish.Publishing;
import se.sofrep.job.publish.Rehearsal;
import se.sofrep.job.workspace.Workspace;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Messages;
import se.sofrep.render.data.ComparisonFiles;

/** Makes a comparison of several workspaces, or of several years of one. */
public final class CompareWorkspaces {
  private static final String OUTPUT = "rapporter";

  private final Host host;

  public CompareWorkspaces(Host host) {
    this.host = host;
  }

  public Outcome run(CompareRequest request) {
    Rehearsal.begin(
        ComparisonReport.TEMPLATE, request.bundle().formats(), request.bundle().language());
    Findings findings = new Findings();
    host.progress().begin(Progress.Step.READING);
    ComparedWorkspaces workspaces = new ComparedWorkspaces(host, findings);
    workspaces.read(request.workspaces(), request.years());
    if (findings.hasErrors()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Map<String, Protection> protections = new LinkedHashMap<>();
    Optional<Comparison> known = comparison(request, workspaces, protections, findings);
    if (known.isEmpty()) {
      return Outcome.of(Outcome.Result.BAD_INPUT, findings);
    }
    Comparison comparison = known.get();
    ComparisonFiles figures = new ComparisonFiles(comparison.all());
    return new Publishing(parent(request), request.bundle(), host.progress())
        .run(
            () -> compose(request, comparison, workspaces.sample(), findings),
            new DataFiles(
                command(request, workspaces),
                figures::csv,
                figures::json,
                request.bundle().edition() == Edition.INTERN ? workspaces::digests : TreeMap::new,
                protections.isEmpty()
                    ? Optional.empty()
                    : Optional.of(csv -> DisclosureJson.of(protections, csv))),
            findings);
  }

  private Path parent(CompareRequest request) {
    return host.folder().resolve(request.bundle().output().orElse(Path.of(OUTPUT))).normalize();
  }

  /**
   * For the public edition it is composed once as it would be unprotected, to see what it shows of
   * each förbund. Empty, and said, where somebody would be given away.
   */
  private Optional<Comparison> comparison(
      CompareRequest request,
      ComparedWorkspaces workspaces,
      Map<String, Protection> protections,
      Findings findings) {
    Comparison exact = workspaces.comparison();
    if (request.bundle().edition() == Edition.INTERN) {
      return Optional.of(exact);
    }
    Map<String, List<Compared>> byName = new LinkedHashMap<>();
    exact.all().forEach(c -> byName.computeIfAbsent(c.name(), n -> new ArrayList<>()).add(c));
    List<ProtectedYears> associations = byName.values().stream().map(ProtectedYears::new).toList();
    List<Compared> watched = associations.stream().flatMap(a -> a.watched().stream()).toList();
    compose(request, new Comparison(watched), workspaces.sample(), new Findings());
    Optional<EarlierBundles> earlier =
        EarlierBundles.of(
            parent(request),
            meta(request, exact, workspaces.sample()).name(),
            host.folder(),
            request.bundle(),
            byName.keySet(),
            findings);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    List<Compared> told = new ArrayList<>();
    for (ProtectedYears association : associations) {
      Passed passed = association.pass(earlier.get().of(association.name()));
      if (!GivenAway.none(passed, findings)) {
        return Optional.empty();
      }
      protections.put(association.name(), passed.protection());
      told.addAll(association.after(passed));
    }
    return Optional.of(new Comparison(told));
  }

  private ReportDocument compose(
      CompareRequest request, Comparison comparison, boolean sample, Findings findings) {
    Path own = host.folder().resolve(Workspace.TEMPLATES);
    return new ComparisonReport(comparison, request.bundle().language())
        .compose(
            meta(request, comparison, sample),
            Files.isDirectory(own) ? Optional.of(own) : Optional.empty(),
            findings);
  }

  private static ReportDocument.Meta meta(
      CompareRequest request, Comparison comparison, boolean sample) {
    List<String> names = comparison.names();
    Messages messages = new Messages(request.bundle().language());
    int last = request.years().get(request.years().size() - 1);
    return new ReportDocument.Meta(
        request.bundle().language().named(name(request) + request.bundle().edition().suffix()),
        messages.text("cover.title-compare", comparison.years()),
        names.size() == 1 ? names.get(0) : messages.text("cover.associations", names.size()),
        "",
        "",
        comparison.years(),
        request.bundle().language().code(),
        request.bundle().edition().word(),
        sample,
        Version.producer(),
        last + "-12-31T12:00:00Z");
  }

  /** {@code jamforelse-2019}; every year is named, so that no two questions share a folder. */
  private static String name(CompareRequest request) {
    return ComparisonReport.TEMPLATE
        + request.years().stream().map(year -> "-" + year).collect(Collectors.joining());
  }

  private static String command(CompareRequest request, ComparedWorkspaces workspaces) {
    List<String> words = new ArrayList<>(List.of("sofrep", "compare"));
    workspaces.workspaces().stream()
        .sorted()
        .forEach(name -> words.add(name.contains(" ") ? '"' + name + '"' : name));
    words.add("--year");
    words.add(request.years().stream().map(String::valueOf).collect(Collectors.joining(",")));
    words.add(request.bundle().words());
    return String.join(" ", words);
  }
}
