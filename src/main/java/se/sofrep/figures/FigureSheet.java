package se.sofrep.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.sofrep.domain.Period;

/** The figures of one period while they are being computed: a list that knows its period. */
public final class FigureSheet {
  private final Period period;
  private final List<Figure> rows = new ArrayList<>();

  public FigureSheet(Period period) {
    this.period = period;
  }

  /**
   * Where in a figure's table a value stands.
   *
   * @param intervention an intervention, a group, or Totalt
   * @param gender a gender or Totalt
   * @param category empty when the figure is not broken down
   */
  public record Slot(String intervention, String gender, String category) {
    public static final Slot TOTAL = new Slot(FigureKey.TOTAL, FigureKey.TOTAL, "");

    public static Slot category(String category) {
      return new Slot(FigureKey.TOTAL, FigureKey.TOTAL, category);
    }

    public static Slot intervention(String intervention) {
      return new Slot(intervention, FigureKey.TOTAL, "");
    }

    public Slot with(String newCategory) {
      return new Slot(intervention, gender, newCategory);
    }
  }

  public Period period() {
    return period;
  }

  public List<Figure> rows() {
    return List.copyOf(rows);
  }

  /** A plain value in the figure's main unit: heads, kronor, days. */
  public void value(Definition figure, Slot slot, BigDecimal value, Collection<String> sources) {
    rows.add(Figure.of(key(figure, slot, figure.unit()), value, files(sources)));
  }

  /** The share a count is of its base, in percent, with its interval; no value when base is 0. */
  public void share(
      Definition figure, Slot slot, BigDecimal count, BigDecimal base, Collection<String> sources) {
    rows.add(Figure.share(key(figure, slot, Unit.PERCENT), count, base, files(sources)));
  }

  /** Two rows: the count itself and its share of the base. */
  public void countAndShare(
      Definition figure, Slot slot, BigDecimal count, BigDecimal base, Collection<String> sources) {
    value(figure, slot, count, sources);
    share(figure, slot, count, base, sources);
  }

  /** A share of kronor or of days, in percent, without interval; no value when base is 0. */
  public void ratio(
      Definition figure, Slot slot, BigDecimal part, BigDecimal base, Collection<String> sources) {
    rows.add(Figure.ratio(key(figure, slot, Unit.PERCENT), part, base, files(sources)));
  }

  /** A mean or unit cost: sum ÷ number; no value when the number is 0. */
  public void quotient(
      Definition figure, Slot slot, BigDecimal sum, BigDecimal number, Collection<String> sources) {
    rows.add(Figure.quotient(key(figure, slot, figure.unit()), sum, number, files(sources)));
  }

  /** A sum with the number of rows that it is over as its base; no value when that is 0. */
  public void valueOf(
      Definition figure, Slot slot, BigDecimal value, BigDecimal base, Collection<String> sources) {
    rows.add(Figure.sum(key(figure, slot, figure.unit()), value, base, files(sources)));
  }

  /** A row without value: the base is empty. */
  public void empty(Definition figure, Slot slot, Collection<String> sources) {
    rows.add(Figure.empty(key(figure, slot, figure.unit()), files(sources)));
  }

  private FigureKey key(Definition figure, Slot slot, Unit unit) {
    return new FigureKey(
        figure.name(), slot.intervention(), slot.gender(), slot.category(), period, unit);
  }

  /** In path order, each once. */
  private static List<String> files(Collection<String> sources) {
    return sources.stream().filter(file -> !file.isEmpty()).distinct().sorted().toList();
  }
}
