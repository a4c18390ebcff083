package se.sofrep.source.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.domain.AgeBands.Band;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.AccountRange;
import se.sofrep.domain.Association.AgeAt;
import se.sofrep.domain.Association.CostKind;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Association.Seat;
import se.sofrep.domain.Association.Series;
import se.sofrep.domain.Intervention;
import se.sofrep.domain.Intervention.Goal;
import se.sofrep.domain.OutcomeRule;
import se.sofrep.domain.Variable;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Severity;

class AssociationReaderTest {
  private static final String LEAST = "namn: Förbundet\ninsatser:\n  - namn: Rehab\n";

  @TempDir Path folder;
  private final Findings findings = new Findings();

  private Optional<Association> read(byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve("forbund.yaml"), bytes);
      return AssociationReader.read(file, "forbund.yaml", findings);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Association good(String yaml) {
    Optional<Association> read = read(yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(findings.hasErrors()).as("%s", findings.all()).isFalse();
    return read.orElseThrow();
  }

  /** {@code code@row:column} of every error. */
  private List<String> errors(String yaml) {
    assertThat(read(yaml.getBytes(StandardCharsets.UTF_8))).isEmpty();
    return found(Severity.ERROR);
  }

  private List<String> found(Severity severity) {
    return findings.all().stream()
        .filter(f -> f.severity() == severity)
        .map(f -> f.code() + "@" + f.location().row() + ":" + f.location().column())
        .toList();
  }

  private Intervention insats(String keys) {
    return good(LEAST + keys.indent(4)).interventions().get(0);
  }

  @Test
  void nameAndInsatser_areEnough_theRestHasDefaults() {
    Association least = good(LEAST);

    assertThat(least.name()).isEqualTo("Förbundet");
    assertThat(least.rules().ages().bands().labels())
        .containsExactly("–29", "30–44", "45–59", "60–");
    assertThat(least.rules().ages().at()).isEqualTo(AgeAt.START);
    assertThat(least.accounting().dimension()).isEqualTo("1");
    assertThat(least.rules().equityGoal().ceiling()).isEqualByComparingTo("20");
    assertThat(least.rules().equityGoal().ofIncome()).isFalse();
    assertThat(least.rules().interventionCostGoal()).isEmpty();
    assertThat(least.rules().disclosure().limit()).isEqualTo(5);
    assertThat(least.rules().percentBase()).isEqualTo(10);
    assertThat(least.rules().series()).extracting(Series::name).containsExactly("Kvinna", "Man");
    Intervention rehab = least.interventions().get(0);
    assertThat(rehab.individualShare()).isEqualByComparingTo("100");
    assertThat(rehab.target()).isEmpty();
    assertThat(rehab.outcome()).isEqualTo(OutcomeRule.DEFAULT);
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void everyKeyOfTheContract_isRead() {
    Association all =
        good(
            """
            namn: Samordningsförbundet Exempelbygden
            organisationsnummer: 2220000000
            ort: Exempelstad
            parter:
              - {namn: Staten, slag: stat, konto: "3511"}
              - Exempelstads kommun
            kommuner: [Exempelstad]
            styrelse: [{roll: Ordförande, part: Staten}, {roll: Ledamot, part: Staten, ersättare: true}]
            revisorer: [{part: Region Exempel}]
            åldersgrupper: ["–24", "25-64", 65+]
            ålder_vid: periodens slut
            insatser:
              - namn: Rehab
                alias: [Rehabteamet, "Arbetsrehab 2.0"]
                slag: {individ: 50, struktur: 50}
                start: 2019-03-01
                slut: 2022-02-28
                platser: 50
                mål: 40
                resultat: {arbete: [Arbete], studier: [Studier], även: [Aktivt arbetssökande], källa: sysselsättning_efter}
                ansvar: ["3006", 0307]
                beviljat: 1200000
              - namn: Nya vägar
            grupper: {Arbetslivsinriktade insatser: [Rehabteamet, Nya vägar]}
            serier:
              Kvinna: {kön: Kvinna, utom: [Nya vägar]}
              Alla (grupp): {insats: Arbetslivsinriktade insatser}
            ansvarsnamn: {"1001": Politisk organisation, 1002: Revision}
            kostnadsslag: {administration: ["1001", 1002], struktur: "2000"}
            dimension: 6
            konton: {Medlemsbidrag: "3511-3519, 3530", "EU-medel": [3520, "3540–3690"]}
            eget_kapital: {tak: 25, bas: intäkter}
            insatskostnad: {lägst: 50, högst: 80}
            kolumner: {"Insatsens namn": insats, Födelseår: fodelsear}
            värden: {kön: {"1": Kvinna, "2": Man}}
            sekretess: {gräns: 3}
            minsta_procentbas: 20
            """);

    assertThat(all.identity().organisationNumber()).isEqualTo("222000-0000");
    assertThat(all.identity().parties())
        .containsExactly(
            new Party("Staten", "stat", "3511"), new Party("Exempelstads kommun", "", ""));
    assertThat(all.identity().board())
        .containsExactly(
            new Seat("Ordförande", "Staten", false), new Seat("Ledamot", "Staten", true));
    assertThat(all.identity().auditors())
        .containsExactly(new Seat("Revisor", "Region Exempel", false));
    assertThat(all.rules().ages().bands().labels()).containsExactly("–24", "25–64", "65–");
    assertThat(all.rules().ages().at()).isEqualTo(AgeAt.PERIOD_END);
    Intervention rehab = all.interventions().get(0);
    assertThat(rehab.aliases()).containsExactly("Rehabteamet", "Arbetsrehab 2.0");
    assertThat(rehab.individualShare()).isEqualByComparingTo("50");
    assertThat(rehab.start()).contains(LocalDate.of(2019, 3, 1));
    assertThat(rehab.end()).contains(LocalDate.of(2022, 2, 28));
    assertThat(rehab.places()).contains(new BigDecimal("50"));
    assertThat(rehab.target()).contains(new BigDecimal("40"));
    assertThat(rehab.outcome())
        .isEqualTo(
            new OutcomeRule(
                List.of("Arbete"),
                List.of("Studier"),
                List.of("Aktivt arbetssökande"),
                Variable.OCCUPATION_AFTER));
    assertThat(rehab.costAreas()).containsExactly("3006", "0307");
    assertThat(rehab.granted()).contains(new BigDecimal("1200000"));
    assertThat(all.groups())
        .isEqualTo(Map.of("Arbetslivsinriktade insatser", List.of("Rehab", "Nya vägar")));
    assertThat(all.rules().series())
        .containsExactly(
            new Series("Kvinna", "Kvinna", List.of(), List.of("Nya vägar")),
            new Series("Alla (grupp)", "", List.of("Rehab", "Nya vägar"), List.of()));
    assertThat(all.accounting().costAreaNames())
        .isEqualTo(Map.of("1001", "Politisk organisation", "1002", "Revision"));
    assertThat(all.accounting().costKinds())
        .isEqualTo(
            Map.of(
                "1001", CostKind.ADMINISTRATION,
                "1002", CostKind.ADMINISTRATION,
                "2000", CostKind.STRUCTURE));
    assertThat(all.accounting().dimension()).isEqualTo("6");
    assertThat(all.accounting().lines().get(0).ranges())
        .containsExactly(new AccountRange("3511", "3519"), new AccountRange("3530", "3530"));
    assertThat(all.accounting().lines().get(1).ranges())
        .containsExactly(new AccountRange("3520", "3520"), new AccountRange("3540", "3690"));
    assertThat(all.rules().equityGoal().ofIncome()).isTrue();
    assertThat(all.rules().interventionCostGoal().orElseThrow().high()).isEqualByComparingTo("80");
    assertThat(all.exports().columnNames())
        .isEqualTo(Map.of("Insatsens namn", "insats", "Födelseår", "födelseår"));
    assertThat(all.exports().valueNames())
        .isEqualTo(Map.of("kön", Map.of("1", "Kvinna", "2", "Man")));
    assertThat(all.rules().disclosure().limit()).isEqualTo(3);
    assertThat(all.rules().percentBase()).isEqualTo(20);
  }

  @Test
  void valuesOfOnesOwn_areListed_alsoTogetherWithAMapping() {
    Association all =
        good(
            LEAST
                + "värden:\n"
                + "  försörjning_före: [Etableringsersättning, Sjuklön]\n"
                + "  avslutsanledning: [Livränta, {\"Fått jobb\": Arbete, \"X\": Övrigt}]\n"
                + "  kön: {\"1\": Kvinna}\n");

    // A value of one's own stands for itself.
    assertThat(all.exports().valueNames())
        .isEqualTo(
            Map.of(
                "försörjning_före",
                Map.of("Etableringsersättning", "Etableringsersättning", "Sjuklön", "Sjuklön"),
                "avslutsanledning",
                Map.of("Livränta", "Livränta", "Fått jobb", "Arbete", "X", "Övrigt"),
                "kön",
                Map.of("1", "Kvinna")));
  }

  @Test
  void keysMayLackTheirDots() {
    assertThat(good(LEAST + "alder_vid: slut\neget_kapital: {bas: intakter}\n").rules().ages().at())
        .isEqualTo(AgeAt.END);
  }

  @Test
  void aKeyWithNothingAfterIt_isNotThere() {
    assertThat(good(LEAST + "ort:\nåldersgrupper:\nkonton: ~\n").identity().place()).isEmpty();
  }

  @Test
  void anUnknownKey_isAnErrorAtItsPlace_withTheNearest() {
    assertThat(errors("namn: F\ninsatser:\n  - namn: A\n    platsar: 3\nkommun: [B]\n"))
        .containsExactly("config.unknown-key@5:1", "config.unknown-key@4:5");
    assertThat(findings.all().get(0).arguments()).containsExactly("kommun", "kommuner");
    assertThat(findings.all().get(1).arguments()).containsExactly("platsar", "platser");
  }

  @Test
  void anUnknownKeyNearNone_listsWhatThereIs() {
    assertThat(errors(LEAST + "sekretess: {zzz: 4}\n"))
        .containsExactly("config.unknown-key-list@4:13");
    assertThat(findings.all().get(0).arguments())
        .containsExactly("zzz", "gräns, aldrig, utan_skydd, grövre");
  }

  @Test
  void aKeyTwice_isAnError_alsoSpeltWithoutDots() {
    assertThat(errors(LEAST + "ort: A\nort: B\n")).containsExactly("config.duplicate-key@5:1");
    assertThat(errors(LEAST + "ålder_vid: start\nalder_vid: slut\n"))
        .contains("config.duplicate-key@5:1");
  }

  @Test
  void whatIsRequired_isMissed() {
    assertThat(errors("ort: Staden\n")).containsExactly("config.missing@1:1", "config.missing@1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dimension: [1, 6]       | config.expected-text@4:12",
        "parter: Staten          | config.expected-list@4:9",
        "eget_kapital: 20        | config.expected-map@4:15",
        "eget_kapital: {tak: x}  | config.expected-percent@4:21",
        "eget_kapital: {tak: 120}| config.expected-percent@4:21",
        "eget_kapital: {bas: allt}| config.expected-choice@4:21",
        "sekretess: {gräns: 2.5} | config.expected-whole@4:20",
        "sekretess: {gräns: -1}  | config.expected-number@4:20",
        "minsta_procentbas: 2.5  | config.expected-whole@4:20",
        "ålder_vid: mitten       | config.expected-choice@4:12",
        "insatskostnad: {lägst: 80, högst: 50} | config.low-above-high@4:16",
        "åldersgrupper: [ung, gammal] | config.age-band@4:17",
        "åldersgrupper: [-29, 29-40] | config.age-overlap@4:16",
        "åldersgrupper: [-29, 31-40] | config.age-gap@4:16",
        "åldersgrupper: [-29, 40-30] | config.age-band@4:22",
        "konton: {Rad: 3511-352} | config.account-range@4:15",
        "konton: {Rad: 3519-3511}| config.account-range@4:15",
        "konton: {Rad: intäkter} | config.account-range@4:15",
        "kostnadsslag: {administration: [1, 2], struktur: [2]} | config.two-kinds@4:51",
        "kostnadsslag: {administratoin: [1]} | config.unknown-key@4:16",
        "kolumner: {Hemort: komun} | config.unknown-column@4:20",
        "värden: {könn: {a: b}} | config.unknown-column@4:10",
        "grupper: {G: [Rehap]}   | config.unknown-intervention@4:15",
        "grupper: {G: []}        | config.empty-group@4:11",
        "grupper: {rehab: [Rehab]} | config.name-taken@4:11",
        "serier: {S: {utom: [Rehabb]}} | config.unknown-intervention@4:21",
        "styrelse: [{roll: Ledamot}] | config.missing-in@4:12",
        "styrelse: [{part: A, ersättare: kanske}] | config.expected-flag@4:33",
        "parter: [A, a]          | config.twice@4:13"
      })
  void aWrongValue_isAnErrorAtItsLineAndColumn(String line, String error) {
    assertThat(errors(LEAST + line + "\n")).contains(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "start: 1 mars 2019      | config.expected-date@4:12",
        "start: 2019-02-30       | config.expected-date@4:12",
        "platser: många          | config.expected-number@4:14",
        "slag: indivd            | config.expected-choice@4:11",
        "'slag: {individ: 50, struktur: 60}' | config.shares@4:11",
        "mål: 140                | config.expected-percent@4:10",
        "mål: [{mått: resultat}] | config.goal-without-value@4:11",
        "mål: [{värde: 70}]      | config.goal-without-text@4:11",
        "mål: [20, 40]           | config.two-targets@4:15",
        "mål: hög                | config.goal-no-number@4:10",
        "mål: 40 procent         | config.goal-no-number@4:10",
        "mål: minst 40           | config.goal-no-number@4:10",
        "mål: [40 procent]       | config.goal-no-number@4:11",
        "mål: [{text: a, värde: hög}] | config.expected-number@4:28",
        "mål: [{mått: resultat, värde: hög}] | config.expected-percent@4:35",
        "'resultat: {källa: utbildning}' | config.expected-choice@4:23",
        "alias: Totalt           | config.name-taken@3:5"
      })
  void aWrongValueInAnInsats_isAnErrorAtItsLineAndColumn(String line, String error) {
    assertThat(errors(LEAST + "    " + line + "\n")).containsExactly(error);
  }

  @Test
  void anEndBeforeTheStart_isAnError() {
    assertThat(errors(LEAST + "    start: 2020-01-01\n    slut: 2019-12-31\n"))
        .containsExactly("config.end-before-start@5:11");
  }

  @Test
  void twoInsatserMayNotShareAName_however_spelt() {
    assertThat(errors(LEAST + "  - {namn: Nya, alias: [REHAB]}\n  - {namn: nya}\n"))
        .containsExactly("config.name-taken@4:5", "config.name-taken@5:5");
  }

  @Test
  void everyMistake_isToldAtOnce() {
    assertThat(errors("nam: F\ninsatser:\n  - namn: A\n    start: x\n  - mål: 3\n"))
        .containsExactlyInAnyOrder(
            "config.unknown-key@1:1",
            "config.missing@1:1",
            "config.expected-date@4:12",
            "config.no-intervention-name@5:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"–29", "-29", "- 29", "−29", "—29", "–29 år"})
  void anOpenLowestBand_isWrittenManyWays(String band) {
    assertThat(
            good(LEAST + "åldersgrupper: [\"" + band + "\", 30-]\n").rules().ages().bands().bands())
        .containsExactly(new Band("–29", 0, 29), new Band("30–", 30, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"60–", "60-", "60+", "60 +", "60 –"})
  void anOpenHighestBand_isWrittenManyWays(String band) {
    assertThat(
            good(LEAST + "åldersgrupper: [-59, \"" + band + "\"]\n")
                .rules()
                .ages()
                .bands()
                .labels())
        .containsExactly("–59", "60–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"individ | 100", "struktur | 0", "{individ: 30} | 30", "{struktur: 30} | 70"})
  void slag_hasThreeForms(String slag, BigDecimal individual) {
    assertThat(insats("slag: " + slag).individualShare()).isEqualByComparingTo(individual);
  }

  @Test
  void aListOfGoals_hasOneThatIsSetAgainstTheResult() {
    Intervention read =
        insats(
            """
            mål:
              - {text: Till arbete eller studier, värde: 20 %, mått: resultat}
              - {text: Ökad livskvalitet, värde: 70, mått: text}
              - Nöjda deltagare
            """);

    assertThat(read.target()).contains(new BigDecimal("20"));
    assertThat(read.goals())
        .containsExactly(
            new Goal("Till arbete eller studier", Optional.of(new BigDecimal("20")), true),
            new Goal("Ökad livskvalitet", Optional.of(new BigDecimal("70")), false),
            new Goal("Nöjda deltagare", Optional.empty(), false));
  }

  @Test
  void aPlainPercentage_isTheOnlyGoal() {
    assertThat(insats("mål: 40").goals())
        .containsExactly(new Goal("", Optional.of(new BigDecimal("40")), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1200000 | 1200000", "1 200 000 | 1200000", "\"1200000,50\" | 1200000.50"})
  void numbers_mayBeWrittenAsInSwedish(String written, BigDecimal value) {
    assertThat(insats("beviljat: " + written).granted().orElseThrow()).isEqualByComparingTo(value);
  }

  @Test
  void aHeadingMayBeLeftOut() {
    assertThat(
            good(LEAST + "kolumner: {Handläggare: , Notering: ~, Ort: \"-\"}\n")
                .exports()
                .columnNames())
        .isEqualTo(Map.of("Handläggare", "", "Notering", "", "Ort", ""));
  }

  @Test
  void anAnsvarOfTwoInsatser_isAWarning() {
    good(LEAST + "    ansvar: 3006\n  - {namn: Två, ansvar: [3006]}\n");

    assertThat(found(Severity.WARNING)).containsExactly("config.shared-cost-area@5:5");
  }

  @Test
  void anAccountOfTwoLines_isAWarning() {
    good(LEAST + "konton:\n  A: 3500-3599\n  B: 3511\n");

    assertThat(found(Severity.WARNING)).containsExactly("config.account-overlap@6:6");
  }

  /** Two years are 24 months; what has a cost is read as it is written. */
  @Test
  void assumedCostsOfSupport_areReadWithTheirHorizon() {
    Association read =
        good(
            LEAST
                + "samhällsekonomi: {månadskostnad: {Försörjningsstöd: 12 000}, horisont: 2 år}\n");

    assertThat(read.rules().supportCosts().orElseThrow().horizon()).isEqualTo(24);
    assertThat(read.rules().supportCosts().orElseThrow().monthly())
        .containsEntry("Försörjningsstöd", new BigDecimal("12000"));
    assertThat(good(LEAST).rules().supportCosts()).isEmpty();
  }

  @Test
  void withoutAHorizon_aYearIsCounted() {
    Association read = good(LEAST + "samhällsekonomi: {månadskostnad: {A-kassa: 1}}\n");

    assertThat(read.rules().supportCosts().orElseThrow().horizon()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'ort: \"Staden'          | config.syntax",
        "'ort: a: b'              | config.syntax",
        "'ort: !!java.net.URL [x]' | config.tag",
        "'ort: !include /etc/passwd' | config.tag",
        "'ort: [[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]' | config.too-deep"
      })
  void whatIsNoPlainYaml_isAnErrorNotACrash(String line, String code) {
    assertThat(errors(LEAST + line + "\n")).hasSize(1).first().asString().startsWith(code + "@");
  }

  @Test
  void aTabAsIndent_isToldAsSuch() {
    assertThat(errors("namn: F\ninsatser:\n\t- namn: A\n")).containsExactly("config.tab@3:1");
  }

  @Test
  void referencesWithoutEnd_areRefused() {
    StringBuilder yaml = new StringBuilder(LEAST + "kommuner: &a [x]\n");
    yaml.append("ort: [").append("*a, ".repeat(60)).append("*a]\n");

    assertThat(errors(yaml.toString())).hasSize(1).first().asString().contains("too-deep@5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# bara en kommentar\n"})
  void anEmptyFile_isAnError(String yaml) {
    assertThat(errors(yaml)).containsExactly("source.empty@0:0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-8"})
  void theFile_mayBeSavedByAnyEditor(String charset) {
    assertThat(
            read(
                ("\uFEFF" + LEAST)
                    .substring(charset.equals("UTF-8") ? 0 : 1)
                    .getBytes(Charset.forName(charset))))
        .map(Association::name)
        .contains("Förbundet");
  }

  @Test
  void aFileThatIsNotThere_isAnError() {
    assertThat(AssociationReader.read(folder.resolve("nej.yaml"), "nej.yaml", findings)).isEmpty();
    assertThat(found(Severity.ERROR)).containsExactly("source.unreadable@0:0");
  }
}
