package se.sofrep.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.sofrep.domain.Association;
import se.sofrep.domain.Material;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.FigureKey;
import se.sofrep.figures.FigureNames;
import se.sofrep.figures.Figures;
import se.sofrep.figures.Names;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Names in {@code forbund.yaml} that only figures can tell the meaning of: under {@code sekretess:
 * utan_skydd} those of figures, in {@code serier} the genders. One that nothing has does nothing,
 * and nobody would notice.
 */
final class ConfiguredNamesCheck implements Check {
  private static final Location CONFIGURATION = Location.of("forbund.yaml");

  /** What is opened in the first place: heads that nobody has registered. */
  private static final List<String> USUAL = List.of("volym.deltagare", "kompetens.deltagare");

  @Override
  public void run(Material material, Figures figures, Findings findings) {
    Association.Rules rules = material.association().rules();
    for (String name : rules.disclosure().open()) {
      if (Definitions.of(name).isEmpty()) {
        List<String> nearest = FigureNames.nearest(name);
        warn("check.unprotected-unknown", name, nearest.isEmpty() ? USUAL : nearest, findings);
      }
    }
    Set<String> genders = new TreeSet<>(Set.of(FigureKey.WOMAN, FigureKey.MAN));
    figures.all().forEach(figure -> genders.add(figure.key().gender()));
    genders.remove(FigureKey.TOTAL);
    for (Association.Series series : rules.series()) {
      String gender = series.gender();
      if (!gender.isEmpty() && !genders.contains(gender)) {
        List<String> nearest = Names.nearest(gender, genders);
        warn("check.series-gender", gender, nearest.isEmpty() ? genders : nearest, findings);
      }
    }
  }

  private static void warn(
      String code, String name, Collection<String> instead, Findings findings) {
    findings.warning(code, CONFIGURATION, name, String.join(", ", instead));
  }
}
