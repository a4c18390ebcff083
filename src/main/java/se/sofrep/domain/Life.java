package se.sofrep.domain;

import java.util.List;

/**
 * What a final report is made of: one intervention over its whole life, across years.
 *
 * @param whole the life as one period; its year is the last one, whose texts it has, and its rows
 *     are those of the intervention in every year's files, each participation once
 * @param years the calendar years of the life in order, each cut to it where the life is cut
 *     shorter than the intervention's own days
 */
public record Life(Intervention intervention, Material whole, List<Material> years) {
  public Life {
    years = List.copyOf(years);
  }
}
