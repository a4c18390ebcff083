package se.sofrep.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.sofrep.domain.Variable;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.TestMaterial;
import se.sofrep.figures.TestRow;
import se.sofrep.figures.Unit;
import se.sofrep.testing.TestAssociation;

/** What holds for any rows at all. */
class FigureProperties {
  @Property(tries = 40, seed = "1")
  void gendersAddUpToTheTotalAndPartsToTheirBase(@ForAll("rows") List<TestRow> rows) {
    Figures figures = material(rows).figures();
    for (String name : List.of("deltagare.aktuella", "deltagare.nya", "deltagare.anonyma")) {
      assertThat(sumOfGenders(figures, name)).isEqualTo(total(figures, name));
    }
    for (String base : List.of("aktuella", "nya", "avslutade", "pågående")) {
      BigDecimal whole = total(figures, "deltagare." + base);
      for (Variable variable : Variable.values()) {
        String name = base + "." + variable.column();
        if (!variable.several() && figures.named(name).findAny().isPresent()) {
          assertThat(sumOfParts(figures, name)).as(name).isEqualTo(whole);
        }
      }
    }
  }

  @Property(tries = 40, seed = "2")
  void currentIsClosedAndOngoing(@ForAll("rows") List<TestRow> rows) {
    Figures figures = material(rows).figures();
    assertThat(total(figures, "deltagare.avslutade").add(total(figures, "deltagare.pågående")))
        .isEqualTo(total(figures, "deltagare.aktuella"));
  }

  @Property(tries = 20, seed = "3")
  void everyFigureIsDefinedAndInItsUnitAndSharesLieBetweenTheirBounds(
      @ForAll("rows") List<TestRow> rows) {
    for (Figure figure : material(rows).figures().all()) {
      assertThat(Definitions.of(figure.key().name()).orElseThrow().units())
          .contains(figure.key().unit());
      if (figure.low().isPresent()) {
        assertThat(figure.value().orElseThrow())
            .isBetween(figure.low().orElseThrow(), figure.high().orElseThrow());
      }
    }
  }

  @Provide
  Arbitrary<List<TestRow>> rows() {
    Arbitrary<LocalDate> starts =
        Arbitraries.integers().between(0, 1000).map(LocalDate.of(2017, 6, 1)::plusDays);
    return Combinators.combine(
            Arbitraries.of("A", "B"),
            starts,
            Arbitraries.integers().between(-1, 700),
            Arbitraries.of("Kvinna", "Man", "Annat", ""),
            Arbitraries.integers().between(15, 70),
            Arbitraries.of("Arbete", "Studier", "Sjukdom", "Felregistrering", ""),
            Arbitraries.of(true, false, false, false))
        .as(FigureProperties::row)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static TestRow row(
      String intervention,
      LocalDate start,
      int days,
      String gender,
      int age,
      String reason,
      boolean anonymous) {
    TestRow row = TestRow.row(intervention, start.toString()).gender(gender).age(age);
    if (days >= 0) {
      row.end(start.plusDays(days).toString()).reason(reason);
    }
    return anonymous ? row.anonymous() : row;
  }

  private static TestMaterial material(List<TestRow> rows) {
    return new TestMaterial(new TestAssociation().intervention("A").intervention("B"))
        .rows(rows.toArray(TestRow[]::new));
  }

  private static Stream<Figure> ofTotal(Figures figures, String name) {
    return figures
        .named(name)
        .filter(f -> f.key().unit() == Unit.COUNT)
        .filter(f -> f.key().intervention().equals(FigureKey.TOTAL))
        .filter(f -> f.key().period().label().equals("2019"));
  }

  private static BigDecimal sumOfGenders(Figures figures, String name) {
    return sum(ofTotal(figures, name).filter(f -> !f.key().gender().equals(FigureKey.TOTAL)));
  }

  private static BigDecimal sumOfParts(Figures figures, String name) {
    return sum(ofTotal(figures, name).filter(f -> f.key().gender().equals(FigureKey.TOTAL)));
  }

  private static BigDecimal total(Figures figures, String name) {
    return sumOfParts(figures, name);
  }

  private static BigDecimal sum(Stream<Figure> figures) {
    return figures.map(f -> f.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
