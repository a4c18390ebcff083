package se.sofrep.disclosure.attack;

import java.util.Set;

/**
 * What a figure is about: the key of a row. Empty insats and kön are {@code Totalt}.
 *
 * @param figure the {@code nyckeltal}
 */
public record Cell(String figure, String insats, String gender, String category, String period) {
  public static final String TOTAL = "Totalt";
  private static final Set<String> BASES =
      Set.of("deltagare", "aktuella", "nya", "avslutade", "pågående", "formulär");
  private static final Set<String> OTHER =
      Set.of("förfrågningar", "indikator.svar", "indikator.svar_eller_högre");

  public Cell {
    insats = insats.isEmpty() ? TOTAL : insats;
    gender = gender.isEmpty() ? TOTAL : gender;
  }

  /** Does it count persons (participations, answers, enquiries), when its unit is antal? */
  public boolean countsPersons() {
    return !figure.equals("avslutade.mål") && (BASES.contains(stem()) || OTHER.contains(figure));
  }

  /** {@code avslutade} of {@code avslutade.resultat}. */
  public String stem() {
    int dot = figure.indexOf('.');
    return dot < 0 ? figure : figure.substring(0, dot);
  }

  public Cell of(String other) {
    return new Cell(other, insats, gender, category, period);
  }

  public Cell in(String other) {
    return new Cell(figure, other, gender, category, period);
  }

  public Cell among(String other) {
    return new Cell(figure, insats, other, category, period);
  }

  public Cell category(String other) {
    return new Cell(figure, insats, gender, other, period);
  }

  public Cell during(String other) {
    return new Cell(figure, insats, gender, category, other);
  }

  @Override
  public String toString() {
    String of = category.isEmpty() ? "" : " [" + category + "]";
    return figure + of + ", " + insats + ", " + gender + ", " + period;
  }
}
