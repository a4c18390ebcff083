package se.sofrep.document.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.sofrep.document.AsciiName;
import se.sofrep.document.ReportContext;
import se.sofrep.document.axis.View;
import se.sofrep.domain.Intervention;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;

/**
 * The names of the texts that reports ask for.
 *
 * @param all plain names first, then those of each intervention, cost area and survey group
 */
public record TextNames(Set<String> all) {
  /** The texts of an årsredovisning, in its order. */
  public static final List<String> ANNUAL =
      List.of(
          "ordforande",
          "sammanfattning",
          "organisation",
          "historik",
          "lagrum",
          "uppdrag",
          "finansiering",
          "vision",
          "malgrupper",
          "mal",
          "insatser-oversikt",
          "indikatorer",
          "strukturinsatser",
          "jamstalldhet",
          "kompetensutveckling",
          "finansiella-mal",
          "vasentliga-handelser",
          "forvantad-utveckling",
          "personal",
          "styrelse",
          "beredning",
          "medlemsrad",
          "revision",
          "redovisningsprinciper",
          "panter",
          "tillaggsupplysningar",
          "konsuppdelad");

  /** Before the name of a text that only a delårsrapport prints. */
  public static final String OF_INTERIM = "delar-";

  /** The texts of a delårsrapport's own, in its order; timeless ones are the årsredovisning's. */
  public static final List<String> INTERIM =
      Stream.of(
              "ordforande",
              "sammanfattning",
              "mal",
              "forfragningar",
              "strukturinsatser",
              "kompetensutveckling",
              "indikatorer",
              "vasentliga-handelser",
              "forvantad-utveckling",
              "personal",
              "ekonomi",
              "finansiella-mal",
              "redovisningsprinciper")
          .map(OF_INTERIM::concat)
          .toList();

  /** What the text of an intervention's final report is called before the intervention's name. */
  public static final String FINAL = "slut-";

  /** The headings that divide it among the sections, in their order. */
  public static final List<String> FINAL_HEADINGS =
      List.of(
          "Beskrivning",
          "Ansvarig",
          "Parter",
          "Målgrupp",
          "Måluppfyllelse",
          "Metod",
          "Avvikelser",
          "Uppföljning",
          "Analys",
          "Ekonomi");

  /** Groups that answer the indicators (NNS); data may hold others. */
  public static final List<String> SURVEY_GROUPS =
      List.of("deltagare", "personal", "beredning", "styrelse");

  /** The names for this association and its data. */
  public static TextNames of(ReportContext context) {
    Set<String> all = new LinkedHashSet<>(ANNUAL);
    all.addAll(INTERIM);
    for (Intervention intervention : context.association().interventions()) {
      all.add("insats-" + AsciiName.of(intervention.name()));
      all.add(OF_INTERIM + "insats-" + AsciiName.of(intervention.name()));
      all.add(FINAL + AsciiName.of(intervention.name()));
    }
    context.association().groups().keySet().forEach(g -> all.add("insats-" + AsciiName.of(g)));
    context.association().accounting().costAreaNames().keySet().forEach(code -> addArea(all, code));
    SURVEY_GROUPS.forEach(group -> all.add("indikatorer-" + group));
    Figures figures = context.figures();
    for (String name : figures.names()) {
      if (name.startsWith("ekonomi.drift.")) {
        categories(figures, name).forEach(category -> addArea(all, CostAreas.code(category)));
      } else if (name.startsWith("indikator.")) {
        categories(figures, name)
            .forEach(c -> all.add("indikatorer-" + AsciiName.of(c.split(" / ", 2)[0])));
      }
    }
    return new TextNames(all);
  }

  private static Set<String> categories(Figures figures, String name) {
    return View.distinct(figures.named(name), FigureKey::category);
  }

  private static void addArea(Set<String> all, String code) {
    all.add("drift-" + code);
    all.add(OF_INTERIM + "drift-" + code);
  }
}
