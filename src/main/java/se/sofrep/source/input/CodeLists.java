package se.sofrep.source.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.domain.Association;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Variable;

/**
 * The field's code lists: what SUS registered and printed reports show, with the spellings that
 * exports use for the same thing. Only words that mean the very same are joined; anything else is a
 * decision for {@code värden} in {@code forbund.yaml}.
 */
final class CodeLists {
  private static final List<String> GENDERS = List.of("Kvinna", "Man");

  private static final Map<String, String> GENDER_WORDS =
      Map.ofEntries(
          Map.entry("K", "Kvinna"),
          Map.entry("F", "Kvinna"),
          Map.entry("Kv", "Kvinna"),
          Map.entry("Kvinnor", "Kvinna"),
          Map.entry("Kvinnlig", "Kvinna"),
          Map.entry("Kvinnligt", "Kvinna"),
          Map.entry("Female", "Kvinna"),
          Map.entry("Woman", "Kvinna"),
          Map.entry("Women", "Kvinna"),
          Map.entry("M", "Man"),
          Map.entry("Män", "Man"),
          Map.entry("Manlig", "Man"),
          Map.entry("Manligt", "Man"),
          Map.entry("Male", "Man"),
          Map.entry("Men", "Man"));

  /** Categories of their own that need no warning. */
  private static final List<String> OTHER_GENDERS =
      List.of("Annat", "Annan", "Icke-binär", "Vill ej uppge", "Okänt");

  private static final List<String> SUPPORT =
      List.of(
          "Försörjningsstöd",
          "Sjukpenning/rehabpenning",
          "Sjukersättning",
          "Aktivitetsersättning",
          "A-kassa",
          "Aktivitetsstöd",
          "Studiestöd",
          "Lön",
          "Ingen offentlig försörjning",
          // Finer or wider than the list above, so values of their own.
          "Sjukpenning",
          "Rehabpenning",
          "Sjuk-/aktivitetsersättning",
          "Etableringsersättning",
          "Studiemedel",
          "Utvecklingsersättning",
          "Föräldrapenning",
          "Ekonomiskt bistånd",
          "Pension");

  private static final Map<String, String> SUPPORT_WORDS =
      Map.of(
          "Sjukpenning/rehabiliteringspenning", "Sjukpenning/rehabpenning",
          "Sjuk-/rehabpenning", "Sjukpenning/rehabpenning",
          "Sjukpenning eller rehabpenning", "Sjukpenning/rehabpenning",
          "Arbetslöshetskassa", "A-kassa",
          "Rehabiliteringspenning", "Rehabpenning",
          "Sjuk- och aktivitetsersättning", "Sjuk-/aktivitetsersättning",
          "Sjukersättning/aktivitetsersättning", "Sjuk-/aktivitetsersättning");

  private static final List<String> OCCUPATION =
      List.of(
          "Arbete",
          "Arbete med subvention",
          "Arbete utan subvention",
          "Subventionerat arbete",
          "Osubventionerat arbete",
          "Studier",
          "Aktivt arbetssökande",
          "Praktik",
          "Arbetsträning",
          "Arbetsmarknadsåtgärd",
          "Sjukskriven",
          "Vård och rehabilitering",
          "Ingen aktivitet",
          "Föräldraledig",
          "Ingen");

  private static final List<String> CLOSURE =
      List.of(
          "Arbete",
          "Studier",
          "Utbildning",
          "Arbetssökande",
          "Aktivt arbetssökande",
          "Fortsatt rehabilitering",
          "Sjukdom",
          "Flytt",
          "Egen begäran",
          "Föräldraledighet",
          "Övrigt",
          "Felregistrering",
          // As some exports write it. No synonyms of the above: an insats's rule may name either.
          "Avslut på egen begäran",
          "Praktik",
          "Arbetsträning",
          "Arbetsmarknadsåtgärd",
          "Sjukskriven",
          "Vård och rehabilitering",
          "Ingen aktivitet",
          "Annan insats",
          "Pension",
          "Avliden");

  private final Association association;

  CodeLists(Association association) {
    this.association = association;
  }

  /** Kön: an empty cell is {@code Okänt}; other values are categories of their own. */
  ValueList gender() {
    List<String> known = new ArrayList<>(GENDERS);
    known.addAll(OTHER_GENDERS);
    return new ValueList(
        association,
        Variable.GENDER.column(),
        true,
        Variable.GENDER.missing(),
        known,
        GENDER_WORDS);
  }

  /** A list of its own for a column that is no variable of the participation. */
  ValueList of(String column, List<String> values, Map<String, String> synonyms) {
    return new ValueList(association, column, true, "", values, synonyms);
  }

  /** A column that takes what the file holds. */
  ValueList open(String column, List<String> values) {
    return new ValueList(association, column, false, "", values, Map.of());
  }

  /** A variable of the participation; a cell without a value is empty. */
  ValueList of(Variable variable) {
    return switch (variable) {
      case GENDER -> gender();
      case EDUCATION -> closed(variable, education(), educationWords());
      case TIME_ON_SUPPORT -> closed(variable, variable.listedCodes(), timeWords());
      case TIME_IN_INTERVENTION -> closed(variable, variable.listedCodes(), Map.of());
      case SUPPORT_BEFORE, SUPPORT_AFTER -> closed(variable, SUPPORT, SUPPORT_WORDS);
      case OCCUPATION_BEFORE ->
          closed(variable, OCCUPATION, Map.of("Ingen sysselsättning", "Ingen"));
      case OCCUPATION_AFTER ->
          closed(
              variable,
              withOutcomes(variable, OCCUPATION),
              Map.of("Ingen sysselsättning", "Ingen"));
      case CLOSURE_REASON ->
          closed(
              variable,
              withOutcomes(variable, CLOSURE),
              Map.of("Felregistrerad", "Felregistrering", "Felregistrerat", "Felregistrering"));
      case MUNICIPALITY -> open(variable.column(), association.identity().municipalities());
      case PARTY -> open(variable.column(), parties());
      default -> open(variable.column(), List.of());
    };
  }

  private ValueList closed(Variable variable, Iterable<String> values, Map<String, String> words) {
    return new ValueList(association, variable.column(), true, "", values, words);
  }

  /** What the interventions' own rules count is known, too. */
  private Set<String> withOutcomes(Variable variable, List<String> values) {
    Set<String> all = new LinkedHashSet<>(values);
    for (Intervention intervention : association.interventions()) {
      if (intervention.outcome().source() == variable) {
        all.addAll(intervention.outcome().work());
        all.addAll(intervention.outcome().studies());
        all.addAll(intervention.outcome().also());
      }
    }
    return all;
  }

  private List<String> parties() {
    List<String> names =
        new ArrayList<>(
            association.identity().parties().stream().map(Association.Party::name).toList());
    names.add("Försäkringskassan");
    names.add("Arbetsförmedlingen");
    return names;
  }

  private static List<String> education() {
    List<String> values = new ArrayList<>(Variable.EDUCATION.listedCodes());
    // Codes of older exports.
    values.addAll(List.of("Gymnasium <3 år", "Gymnasium 3–4 år", "Komvux"));
    return values;
  }

  private static Map<String, String> educationWords() {
    return Map.of(
        "Saknas", "Saknas/okänd",
        "Okänd", "Saknas/okänd",
        "Okänt", "Saknas/okänd",
        "Uppgift saknas", "Saknas/okänd",
        "Gymnasieskola", "Gymnasium",
        "Annan eftergymnasial utbildning", "Annan eftergymnasial",
        "Högskola", "Högskola/universitet",
        "Universitet", "Högskola/universitet",
        "Högskola eller universitet", "Högskola/universitet",
        "Universitet/högskola", "Högskola/universitet");
  }

  private static Map<String, String> timeWords() {
    return Map.ofEntries(
        Map.entry("Upp till 1", "Upp till 1 år"),
        Map.entry("Upp till 3", "Upp till 3 år"),
        Map.entry("Upp till 6", "Upp till 6 år"),
        Map.entry("Upp till 9", "Upp till 9 år"),
        Map.entry("Upp till ett år", "Upp till 1 år"),
        Map.entry("Upp till tre år", "Upp till 3 år"),
        Map.entry("Upp till sex år", "Upp till 6 år"),
        Map.entry("Upp till nio år", "Upp till 9 år"),
        Map.entry("Mer än nio år", "Mer än 9 år"),
        Map.entry("Över 9 år", "Mer än 9 år"),
        Map.entry("Ej aktuellt", "Ej tillämpligt"));
  }
}
