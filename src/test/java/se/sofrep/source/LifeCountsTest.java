package se.sofrep.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.ParticipantCount;
import se.sofrep.domain.Period;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;
import se.sofrep.source.life.LifeCounts;

/** What of several years' counts may be told of the whole: flows, never stocks. */
class LifeCountsTest {
  private static final Period LIFE = Period.of(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 8, 31));

  private final Map<Period, List<ParticipantCount>> years = new LinkedHashMap<>();
  private final Findings findings = new Findings();
  private int row = 1;

  @Test
  void thoseWhoBeganAndThoseWhoClosedAddUp() {
    given(2022, "Kvinna", "deltagare.nya", 5);
    given(2023, "Kvinna", "deltagare.nya", 3);

    assertThat(told()).containsExactly("Kvinna deltagare.nya 5", "Kvinna deltagare.nya 3");
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void howManyTookPartDoesNotAddUp_andIsSaid() {
    given(2022, "Kvinna", "aktuella", 5);
    given(2023, "Kvinna", "aktuella", 6);

    assertThat(told()).isEmpty();
    assertThat(findings.all()).extracting(Finding::code).containsExactly("source.life-stocks");
  }

  @Test
  void thoseOngoingAreTheLastYears() {
    given(2022, "Man", "deltagare.pågående", 4);
    given(2023, "Man", "deltagare.pågående", 1);

    assertThat(told()).containsExactly("Man deltagare.pågående 1");
  }

  @Test
  void aFigureThatAYearLacksIsLeftOut_andSaid() {
    given(2022, "Man", "deltagare.avslutade", 4);
    given(2023, "Man", "deltagare.nya", 1);

    assertThat(told()).isEmpty();
    assertThat(findings.all()).extracting(Finding::code).containsExactly("source.life-years");
  }

  @Test
  void aCountOfTheWholeTimeStandsBesideTheYears() {
    given(2022, "", "deltagare.nya", 5);
    given(2023, "", "deltagare.nya", 3);
    add(2023, "", "deltagare.aktuella", 8, Optional.of(LIFE));
    add(2023, "", "deltagare.nya", 8, Optional.of(LIFE));

    assertThat(told()).containsExactly(" deltagare.aktuella 8", " deltagare.nya 8");
    assertThat(findings.all()).isEmpty();
  }

  /** A total of one year must not stand against the genders of another. */
  @Test
  void aYearWithoutGendersIsUnknownBesideOneThatTellsThem() {
    given(2022, "Totalt", "deltagare.nya", 5);
    given(2023, "Kvinna", "deltagare.nya", 2);
    given(2023, "Man", "deltagare.nya", 1);
    given(2023, "Totalt", "deltagare.nya", 3);

    assertThat(told())
        .containsExactly("Okänt deltagare.nya 5", "Kvinna deltagare.nya 2", "Man deltagare.nya 1");
  }

  private void given(int year, String gender, String figure, long count) {
    add(year, gender, figure, count, Optional.empty());
  }

  private void add(int year, String gender, String figure, long count, Optional<Period> period) {
    years
        .computeIfAbsent(Period.year(year), y -> new ArrayList<>())
        .add(
            new ParticipantCount(
                Location.of(year + "/deltagare_antal.csv", ++row, 0),
                "Bron",
                gender,
                figure,
                "",
                BigDecimal.valueOf(count),
                period));
  }

  private List<String> told() {
    return LifeCounts.of(LIFE, years, findings).stream()
        .peek(row -> assertThat(row.period()).contains(LIFE))
        .map(row -> row.gender() + " " + row.figure() + " " + row.count())
        .toList();
  }
}
