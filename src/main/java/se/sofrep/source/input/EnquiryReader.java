package se.sofrep.source.input;

import static se.sofrep.source.input.Schema.may;
import static se.sofrep.source.input.Schema.need;
import static se.sofrep.source.input.Schema.needDate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.domain.Enquiry;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Findings;

/** {@code forfragningar}: referrals and enquiries. */
public final class EnquiryReader {
  static final Schema SCHEMA =
      Schema.of(
          "forfragningar",
          needDate("datum", "ansökningsdatum", "inkom", "inkommen", "förfrågningsdatum"),
          may("insats", Headings.INSATS),
          may("part", Headings.PARTY),
          may("kommun", Headings.MUNICIPALITY),
          may("kön", Headings.GENDER),
          need("utfall", "resultat", "beslut", "status"));

  private static final List<String> OUTCOMES = List.of("start", "kö", "avböjt", "annat");

  private static final Map<String, String> OUTCOME_WORDS =
      Map.ofEntries(
          Map.entry("startat", "start"),
          Map.entry("startad", "start"),
          Map.entry("påbörjad", "start"),
          Map.entry("påbörjat", "start"),
          Map.entry("i kö", "kö"),
          Map.entry("kölista", "kö"),
          Map.entry("avböjd", "avböjt"),
          Map.entry("tackat nej", "avböjt"),
          Map.entry("övrigt", "annat"));

  private final Interventions interventions;
  private final ValueList parties;
  private final ValueList municipalities;
  private final ValueList genders;
  private final ValueList outcomes;
  private final StrangeValues strange = new StrangeValues();
  private final EmptyCells noGender = new EmptyCells();

  private EnquiryReader(Association association) {
    CodeLists codes = new CodeLists(association);
    this.interventions = new Interventions(association);
    this.parties = codes.of(Variable.PARTY);
    this.municipalities = codes.of(Variable.MUNICIPALITY);
    this.genders = codes.gender();
    this.outcomes = codes.of("utfall", OUTCOMES, OUTCOME_WORDS);
  }

  public static List<Enquiry> read(
      Path file, String name, Association association, Findings findings) {
    InputTable table = InputTable.open(file, name, SCHEMA, association, findings);
    EnquiryReader reader = new EnquiryReader(association);
    List<Enquiry> rows = table.records(findings, reader::row);
    reader.interventions.report(findings);
    reader.strange.report(findings);
    reader.noGender.report("input.gender-empty", findings);
    return rows;
  }

  private Optional<Enquiry> row(InputRow row) {
    Optional<LocalDate> date = row.requiredDate("datum");
    Optional<String> intervention = interventions.optional(row);
    row.required("utfall");
    if (row.failed() || date.isEmpty() || intervention.isEmpty()) {
      return Optional.empty();
    }
    if (row.has("kön") && row.text("kön").isEmpty()) {
      noGender.add(row.at("kön"));
    }
    return Optional.of(
        new Enquiry(
            row.at(),
            date.get(),
            intervention.get(),
            strange.use(parties, row, "part"),
            strange.use(municipalities, row, "kommun"),
            strange.use(genders, row, "kön"),
            strange.use(outcomes, row, "utfall")));
  }
}
