package se.sofrep.figures.participants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.sofrep.domain.Association;
import se.sofrep.domain.Association.Party;
import se.sofrep.domain.Variable;
import se.sofrep.figures.SwedishOrder;

/**
 * Which values of a variable get a row, in which order: bands and listed codes always, as listed;
 * then the others that occur, municipalities and parties in the order of {@code forbund.yaml},
 * numbers by size, words in Swedish order; what is missing last.
 */
public final class Categories {
  private final Association association;
  private final Spread spread;

  public Categories(Association association) {
    this.association = association;
    this.spread = Spread.of(association);
  }

  public List<String> of(Variable variable, Collection<String> occurring) {
    List<String> codes = spread.codes(variable);
    List<String> shown = new ArrayList<>(codes);
    occurring.stream()
        .filter(value -> !codes.contains(value))
        .distinct()
        .sorted(order(variable))
        .forEach(shown::add);
    if (shown.remove(variable.missing())) {
      shown.add(variable.missing());
    }
    return shown;
  }

  private Comparator<String> order(Variable variable) {
    return switch (variable) {
      case MUNICIPALITY -> listed(association.identity().municipalities());
      case PARTY -> listed(association.identity().parties().stream().map(Party::name).toList());
      case OBSTACLE_COUNT ->
          Comparator.<String>comparingInt(Categories::number).thenComparing(SwedishOrder.WORDS);
      default -> SwedishOrder.WORDS;
    };
  }

  private static Comparator<String> listed(List<String> order) {
    return Comparator.<String>comparingInt(
            word -> order.contains(word) ? order.indexOf(word) : order.size())
        .thenComparing(SwedishOrder.WORDS);
  }

  private static int number(String word) {
    boolean digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    return digits && word.length() < 10 ? Integer.parseInt(word) : Integer.MAX_VALUE;
  }
}
