package se.sofrep.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** What passes the gate beside what is out already, on tables small enough for hand and head. */
class BesideTest {
  private static final Period YEAR = Period.year(2019);
  private static final Association ASSOCIATION =
      TestAssociation.with("Rehab").and("Nya vägar").build();
  private static final FigureKey ALL = FigureKey.of("deltagare.avslutade", YEAR, Unit.COUNT);
  private static final FigureKey REHAB = ALL.intervention("Rehab");
  private static final FigureKey ROADS = ALL.intervention("Nya vägar");
  private static final FigureKey WOMEN = ALL.gender("Kvinna");
  private static final FigureKey MEN = ALL.gender("Man");

  /** The årsredovisning tells 12 and neither part. Rehab's own report with its 8 would tell 4. */
  @Test
  void aPartOfWhatIsOutIsWithheldWhereTheRestIsFew() {
    Figures year = figures(count(ALL, 12), count(REHAB, 8), count(ROADS, 4));
    Publication annual = publication(count(ALL, 12), hidden(REHAB), hidden(ROADS));

    assertThat(withheld(pass(year, Set.of(REHAB)), year)).isEmpty();
    assertThat(withheld(pass(year, Set.of(REHAB), annual), year)).containsExactly("Rehab 8");
  }

  /** The other way round: 8 is out, so that the total goes and not the part. */
  @Test
  void whatIsOutIsNotWithheld_somethingElseIs() {
    Figures year = figures(count(ALL, 12), count(REHAB, 8), count(ROADS, 4));
    Publication insats = publication(count(REHAB, 8));
    Passed passed = pass(year, Set.of(ALL, REHAB, ROADS), insats);

    assertThat(withheld(passed, year)).containsExactlyInAnyOrder("Totalt 12", "Nya vägar 4");
    assertThat(passed.exposed()).isEmpty();
  }

  /** 12 and 8 are out: the four are told, whatever is withheld now. */
  @Test
  void whatCannotBeProtectedAnyMoreIsSaid_withThePublication() {
    Figures year = figures(count(ALL, 12), count(REHAB, 8), count(ROADS, 4));
    Publication annual = publication(count(ALL, 12), count(REHAB, 8), hidden(ROADS));
    Passed passed = pass(year, Set.of(ALL, REHAB, ROADS), annual);

    assertThat(passed.givenAway()).isEmpty();
    assertThat(passed.exposed()).containsExactly(new Passed.Exposed(ROADS, List.of("förra")));
    assertThat(withheld(passed, year)).containsExactly("Nya vägar 4");
  }

  /** 7 women were out, of 16. Now they are 8 of 17: one, a woman, has been registered since. */
  @Test
  void aCountThatIsAFewMoreThanWhatIsOutIsWithheld() {
    Figures now = figures(count(ALL, 17), count(WOMEN, 8), count(MEN, 9));
    Publication before = publication(count(ALL, 16), count(WOMEN, 7), count(MEN, 9));
    Passed passed = pass(now, Set.of(ALL, WOMEN, MEN), before);

    assertThat(withheld(passed, now)).containsExactlyInAnyOrder("Totalt 17", "Kvinna 8");
    assertThat(passed.changed()).containsEntry("förra", 2);
    assertThat(passed.givenAway()).isEmpty();
  }

  /** Five or more since then are nobody in particular. */
  @Test
  void aCountThatIsManyMoreIsTold() {
    Figures now = figures(count(ALL, 21), count(WOMEN, 12), count(MEN, 9));
    Publication before = publication(count(ALL, 16), count(WOMEN, 7), count(MEN, 9));

    assertThat(withheld(pass(now, Set.of(ALL, WOMEN, MEN), before), now)).isEmpty();
  }

  /** Only all of them were out: 13 women of 17 now, with 16 then, is no difference of women. */
  @Test
  void whatWasNotTold_isNoDifference() {
    Figures now = figures(count(ALL, 17), count(WOMEN, 8), count(MEN, 9));
    Publication before = publication(hidden(WOMEN), hidden(MEN));

    assertThat(withheld(pass(now, Set.of(ALL, WOMEN, MEN), before), now)).isEmpty();
  }

  /** With nothing changed the same is told and the same withheld. */
  @Test
  void theFormerEditionIsRepeated() {
    Figures year = figures(count(ALL, 12), count(REHAB, 8), count(ROADS, 4));
    Publication former =
        new Publication(
            "förra",
            figures(count(ALL, 12), hidden(REHAB), hidden(ROADS)),
            Optional.of(new Publication.Former(5, List.of(), List.of(), Set.of(REHAB, ROADS))));
    Passed passed = pass(year, Set.of(ALL, REHAB, ROADS), former);

    assertThat(withheld(passed, year)).containsExactlyInAnyOrder("Rehab 8", "Nya vägar 4");
    assertThat(passed.protection()).isEqualTo(pass(year, Set.of(ALL, REHAB, ROADS)).protection());
  }

  private static Figure count(FigureKey key, int persons) {
    return Figure.of(key, BigDecimal.valueOf(persons), List.of());
  }

  private static Figure hidden(FigureKey key) {
    return Figure.empty(key, List.of()).withheld();
  }

  private static Figures figures(Figure... figures) {
    return Figures.of(List.of(figures));
  }

  private static Publication publication(Figure... figures) {
    return new Publication("förra", figures(figures), Optional.empty());
  }

  private static Passed pass(Figures figures, Set<FigureKey> shown, Publication... publications) {
    return Gate.pass(figures, shown, ASSOCIATION, YEAR, List.of(publications));
  }

  /** The withheld ones, with the number that they had. */
  private static List<String> withheld(Passed passed, Figures exact) {
    List<String> withheld = new ArrayList<>();
    for (Figure figure : passed.published().all()) {
      if (figure.status() == Figure.Status.WITHHELD) {
        FigureKey key = figure.key();
        String name = key.gender().equals("Totalt") ? key.intervention() : key.gender();
        withheld.add(name + " " + exact.value(key).orElseThrow());
      }
    }
    return withheld.stream().sorted().collect(Collectors.toList());
  }
}
