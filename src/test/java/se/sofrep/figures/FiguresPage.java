package se.sofrep.figures;

import java.util.stream.Collectors;
import se.sofrep.domain.MaterialKind;

/** {@code docs/figures.md}, made from {@link Definitions}. */
public final class FiguresPage {
  private FiguresPage() {}

  /** The page {@code docs/figures.md}. */
  public static String markdown() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Definition d : Definitions.all()) {
      page.append("\n### `").append(d.name()).append("`\n\n");
      page.append(d.english()).append("\n\n*").append(d.swedish()).append("*\n\n");
      line(page, "unit", d.units().stream().map(Unit::word).collect(Collectors.joining(", ")));
      line(page, "by", d.by());
      line(page, "base", d.base());
      line(page, "formula", d.formula());
      line(page, "material", material(d));
    }
    return page.toString();
  }

  private static String material(Definition figure) {
    String words =
        figure.material().isEmpty()
            ? "forbund.yaml"
            : figure.material().stream().map(MaterialKind::word).collect(Collectors.joining(", "));
    return figure.onlyWhole() ? words + "; only when whole" : words;
  }

  private static void line(StringBuilder page, String head, String text) {
    if (!text.isEmpty()) {
      page.append("- ").append(head).append(": ").append(text).append('\n');
    }
  }

  private static final String INTRODUCTION =
      """
      # Figures

      Made from `Definitions` in the code; a test fails when the two differ.

      Nothing is rounded. P = [a, b] is the period; its first and last day belong to it. Percent is
      0–100; a share of counts carries its count, its base and a 95 % Wilson interval (z = 1.959964, no
      continuity correction). A base of 0 gives a row without value.

      0 means that it was counted. What is not known has no row: its material is absent, the column that
      it is read from is not in the file, or the insats has neither row nor count. Each figure names its
      material. Where that is partial the figure is what the material holds, and says `delvis` in the column
      `täckning`; one that is 0 or has no value then has no row, nor has one marked *only when whole*. How it
      is told how whole a material is: `docs/workspace.md`, under Täckning (in Swedish).

      A participation (deltagande) is one row. Rows marked anonym count only in `deltagare.anonyma`, rows
      with the reason Felregistrering only in `deltagare.felregistrerade`. An insats without participations
      in the period has rows with 0 when it existed then and the file holds rows of it on other days, or
      `täckning:` says that it is whole; else it has no rows. Counts without person rows (`deltagare_antal`)
      feed the same figures; where an insats lacks a number, totals of counts and outcomes are sums over the
      insatser that have it, and of a spread it is inside the base as missing.
      """;
}
