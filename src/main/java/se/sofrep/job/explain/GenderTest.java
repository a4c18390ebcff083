package se.sofrep.job.explain;

import java.util.Optional;
import se.sofrep.figures.Figure;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Fisher;

/** A share of women set against the same share of men: what the report's words rest on. */
record GenderTest(Figure women, Figure men, Fisher test) {

  /** Empty unless the figure is a share of counts of both genders together, of whole material. */
  static Optional<GenderTest> of(Figure figure, Figures figures) {
    FigureKey key = figure.key();
    if (!key.gender().equals(FigureKey.TOTAL)) {
      return Optional.empty();
    }
    Optional<Figure> women = figures.find(key.gender("Kvinna"));
    Optional<Figure> men = figures.find(key.gender("Man"));
    return women.isEmpty() || men.isEmpty() || !figure.isWhole()
        ? Optional.empty()
        : Fisher.of(women.get(), men.get())
            .map(test -> new GenderTest(women.get(), men.get(), test));
  }
}
