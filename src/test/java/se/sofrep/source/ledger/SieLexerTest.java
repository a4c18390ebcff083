package se.sofrep.source.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sofrep.problem.Findings;

class SieLexerTest {
  private final Findings findings = new Findings();

  private List<SieRecord> records(String text) {
    return SieLexer.records(text, "f.se", findings);
  }

  private List<String> fields(String line) {
    return records(line).get(0).fields();
  }

  @Test
  void fieldsAreParted_bySpacesOrTabs() {
    assertThat(fields("#KONTO\t3511   \t \"Bidrag från staten\"\t"))
        .containsExactly("3511", "Bidrag från staten");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEnd_isALineEnd_andBlankLinesKeepTheCount(String end) {
    List<SieRecord> records = records("#A 1" + end + end + "   #B 2" + end + "\u001a");

    assertThat(records).extracting(SieRecord::label).containsExactly("#A", "#B");
    assertThat(records).extracting(SieRecord::line).containsExactly(1, 3);
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void emptyQuotes_areAnEmptyField() {
    assertThat(fields("#VER A \"\" 20190101")).containsExactly("A", "", "20190101");
  }

  @Test
  void aBackslashedQuote_isAQuote() {
    assertThat(fields("#VER A 1 20190101 \"Sade \\\"hej\\\" igen\" 20190102"))
        .containsExactly("A", "1", "20190101", "Sade \"hej\" igen", "20190102");
  }

  @Test
  void anyOtherBackslash_isItself_alsoBeforeTheClosingQuote() {
    assertThat(fields("#FNR \"C:\\ProgramData\\SPCS\\\""))
        .containsExactly("C:\\ProgramData\\SPCS\\");
    assertThat(fields("#X \"C:\\a\\\" \"b\"")).containsExactly("C:\\a\\", "b");
  }

  @Test
  void aQuoteInsideAWord_isText_asWhereLettersWereTurnedIntoQuotes() {
    assertThat(fields("#FNAMN \"\"vningsf\"retaget AB\"")).containsExactly("\"vningsf\"retaget AB");
  }

  @Test
  void aQuoteThatNeverCloses_runsToTheLinesEnd_andIsToldOf() {
    assertThat(fields("#VER A 1 20190101 \"Leverant"))
        .containsExactly("A", "1", "20190101", "Leverant");
    assertThat(findings.all()).extracting("code").containsExactly("sie.open-quote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#TRANS 4010 {1 30 6 \"B 2\"} 100.00",
        "#TRANS 4010 {\"1\" \"30\" \"6\" \"B 2\"} 100.00",
        "#TRANS\t4010\t{ 1 30  6 \"B 2\" }\t100.00",
        "#TRANS 4010{1 30 6 \"B 2\"} 100.00",
        "#TRANS 4010 {1 \"30\" 6 \"B 2\"}100.00"
      })
  void anObjectList_isQuotedOrNot_spacedOrNot(String line) {
    SieRecord record = records(line).get(0);

    assertThat(record.objects()).containsExactly("1", "30", "6", "B 2");
    assertThat(record.fields()).containsExactly("4010", "100.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#TRANS 1930 {} 5", "#TRANS 1930 { } 5", "#TRANS 1930   5"})
  void anEmptyOrMissingList_hasNoObjects(String line) {
    SieRecord record = records(line).get(0);

    assertThat(record.objects()).isEmpty();
    assertThat(record.fields()).containsExactly("1930", "5");
  }

  @Test
  void bracesAndHashes_inTexts_areText() {
    assertThat(fields("#VER A 1 20190101 \"{} kvitto } #12 {\""))
        .containsExactly("A", "1", "20190101", "{} kvitto } #12 {");
    assertThat(records("#TRANS 1 {} 5 20190101 \"a{b} {\"").get(0).fields())
        .containsExactly("1", "5", "20190101", "a{b} {");
  }

  @Test
  void aListThatNeverEnds_isAnError() {
    records("#TRANS 4010 {1 30 100.00");

    assertThat(findings.all()).extracting("code").containsExactly("sie.open-list");
  }

  @Test
  void aLineThatIsNoRecord_isSkippedButNotInSilence() {
    assertThat(records("#A\nfortsättning\n#B")).hasSize(2);
    assertThat(findings.all().get(0).location().row()).isEqualTo(2);
  }
}
