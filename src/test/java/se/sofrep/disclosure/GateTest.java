package se.sofrep.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.sofrep.domain.Association;
import se.sofrep.domain.Period;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Unit;
import se.sofrep.testing.TestAssociation;

/** What passes the gate, on tables small enough to be worked out by hand. */
class GateTest {
  private static final Period YEAR = Period.year(2019);
  private static final Association ASSOCIATION =
      TestAssociation.with("Rehab").and("Nya vägar").and("Stegen").build();

  private final List<Figure> figures = new ArrayList<>();

  @Test
  void manyEverywhere_areAllTold() {
    count("Rehab", 9).count("Nya vägar", 7).count("Totalt", 16);

    assertThat(withheld()).isEmpty();
  }

  /** 12 − 9 = 3: to withhold the three alone is no protection. */
  @Test
  void fewBesideMany_takeTheOtherAlong_andTheTotalStands() {
    count("Rehab", 9).count("Nya vägar", 3).count("Totalt", 12);

    assertThat(withheld()).containsExactlyInAnyOrder("Rehab 9", "Nya vägar 3");
  }

  /** Four and a zero make four together: one to four may be in either, and nine can stand. */
  @Test
  void aZeroIsWithheldBeforeWhatManyAskFor() {
    count("Rehab", 9).count("Nya vägar", 4).count("Stegen", 0).count("Totalt", 13);

    assertThat(withheld()).containsExactlyInAnyOrder("Nya vägar 4", "Stegen 0");
  }

  /** Two fours with eight left between them: each is one to seven. */
  @Test
  void fewBesideFew_protectEachOther() {
    count("Rehab", 9).count("Nya vägar", 4).count("Stegen", 4).count("Totalt", 17);

    assertThat(withheld()).containsExactlyInAnyOrder("Nya vägar 4", "Stegen 4");
  }

  /** The life began in March 2017: 30 − 9 − 20 = 1 in that year, and nobody ended before it. */
  @Test
  void theYearsOfALife_makeUpTheLife_thoughTheyBeginBeforeIt() {
    Period life = Period.of(LocalDate.of(2017, 3, 1), LocalDate.of(2019, 12, 31));
    count("Rehab", life, 30)
        .count("Rehab", Period.year(2017), 1)
        .count("Rehab", Period.year(2018), 9)
        .count("Rehab", YEAR, 20);

    assertThat(withheld()).contains("Rehab 1").hasSizeGreaterThan(1);
  }

  /** What nobody shows is neither told nor counted on. */
  @Test
  void whatIsNotShown_isNotTold() {
    count("Rehab", 9).count("Totalt", 9);
    Passed passed = Gate.pass(Figures.of(figures), Set.of(key("Totalt")), ASSOCIATION, YEAR);

    assertThat(passed.published().all()).extracting(f -> f.key().intervention()).contains("Totalt");
    assertThat(passed.givenAway()).isEmpty();
  }

  private GateTest count(String intervention, int persons) {
    return count(intervention, YEAR, persons);
  }

  private GateTest count(String intervention, Period period, int persons) {
    FigureKey key = key(intervention).period(period);
    figures.add(Figure.of(key, BigDecimal.valueOf(persons), List.of()));
    return this;
  }

  private static FigureKey key(String intervention) {
    return FigureKey.of("deltagare.avslutade", YEAR, Unit.COUNT).intervention(intervention);
  }

  /** The withheld ones, with the number that they had. */
  private List<String> withheld() {
    Figures all = Figures.of(figures);
    Passed passed =
        Gate.pass(
            all, figures.stream().map(Figure::key).collect(Collectors.toSet()), ASSOCIATION, YEAR);
    assertThat(passed.givenAway()).isEmpty();
    return passed.figures().all().stream()
        .filter(figure -> figure.status() == Figure.Status.WITHHELD)
        .map(f -> f.key().intervention() + " " + all.value(f.key()).orElseThrow())
        .toList();
  }
}
