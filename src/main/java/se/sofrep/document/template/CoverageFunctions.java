package se.sofrep.document.template;

import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.sofrep.document.ReportContext;
import se.sofrep.document.narrative.Words;
import se.sofrep.document.wording.Wording;
import se.sofrep.domain.Coverage;
import se.sofrep.domain.MaterialKind;
import se.sofrep.domain.Period;
import se.sofrep.figures.CoverageFindings;
import se.sofrep.figures.Coverages;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Messages;

/** What a template may ask of the material: what is lacking, and how far the ledger reaches. */
final class CoverageFunctions {
  private static final String ALONE = "utan år före";

  private final ReportContext context;
  private final Wording wording;
  private final Messages messages;

  CoverageFunctions(ReportContext context, Wording wording) {
    this.context = context;
    this.wording = wording;
    this.messages = new Messages(context.language());
  }

  void addTo(Map<String, Object> model) {
    TemplateMethodModelEx lacking = this::lacking;
    FigureFunctions.put(model, "saknas", "saknas", lacking);
    model.put("rakenskaper", accounts());
  }

  /**
   * {@code saknas("deltagare|huvudbok")}: what the report lacks of these, or of everything; with
   * {@value #ALONE} after it of a report that stands beside no year before.
   */
  private TemplateModel lacking(List<?> arguments) throws TemplateModelException {
    SimpleSequence list = new SimpleSequence(Wrapping.WRAPPER);
    boolean alone = arguments.size() > 1 && ALONE.equals(Request.string(arguments.get(1)));
    Coverages coverages = context.figures().coverages();
    Set<MaterialKind> kinds = kinds(arguments);
    List<Finding> found =
        alone
            ? CoverageFindings.alone(coverages, context.period(), kinds, false)
            : CoverageFindings.of(coverages, context.period(), kinds, false);
    found.forEach(finding -> list.add(item(finding)));
    return list;
  }

  private Map<String, String> item(Finding finding) {
    return Map.of("text", messages.text(finding), "rad", messages.hint(finding).orElse(""));
  }

  private static Set<MaterialKind> kinds(List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      return EnumSet.allOf(MaterialKind.class);
    }
    Set<MaterialKind> kinds = EnumSet.noneOf(MaterialKind.class);
    for (String word : Request.string(arguments.get(0)).split("\\|", -1)) {
      kinds.add(
          MaterialKind.ofWord(word.strip())
              .orElseThrow(
                  () ->
                      new TemplateFault(
                          "document.template-word", word, Words.nearest(word, words()))));
    }
    return kinds;
  }

  private static List<String> words() {
    return Arrays.stream(MaterialKind.values())
        .map(MaterialKind::word)
        .collect(Collectors.toList());
  }

  private Map<String, Object> accounts() {
    Coverage ledger = context.figures().coverages().of(MaterialKind.LEDGER, context.period());
    boolean there = context.figures().named("ekonomi.resultaträkning").findAny().isPresent();
    Period days = context.accounts();
    return Map.of(
        "dagar",
        wording.dates().days(days),
        "sista_dag",
        days.last().toString(),
        "finns",
        there,
        "hela",
        ledger.isWhole(),
        "spann",
        wording.dates().span(days),
        "mening",
        days.equals(context.period())
            ? ""
            : messages.text("material.accounts-end", wording.dates().span(days)),
        "underskrift",
        (there && ledger.isWhole())
            || context.association().rules().assurance().signsWithoutAccounts());
  }
}
