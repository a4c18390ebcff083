package se.sofrep.figures;

import java.util.List;

/**
 * What a figure means.
 *
 * @param name nyckeltal
 * @param units the units it is written in, the plain one first
 * @param by what it is broken down by: columns, and after {@code kategori =} what the category is
 * @param base what a share is a share of; empty where there is none
 * @param formula how it is computed, in symbols: P = [a, b] is the period
 * @param swedish one or two sentences, for reports and for {@code explain}
 * @param english the same in English
 */
public record Definition(
    String name,
    List<Unit> units,
    String by,
    String base,
    String formula,
    String swedish,
    String english) {
  public Definition {
    units = List.copyOf(units);
  }
}
