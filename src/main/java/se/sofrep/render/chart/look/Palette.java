package se.sofrep.render.chart.look;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sofrep.document.Chart;
import se.sofrep.document.Chart.Role;
import se.sofrep.document.Chart.Series;

/**
 * The fill of each role, the same in every chart. Roles that meet in one chart differ in lightness
 * by so much that a grey print tells them apart, and women, men and further groups in pattern too.
 */
public final class Palette {
  private Palette() {}

  private static final Map<Role, Swatch> ROLES = roles();

  /** Light to dark in even steps of lightness; blue-green, safe for the colour-blind. */
  private static final int[] STEPS = {0xF2F7E4, 0xBCDFC0, 0x86C6C0, 0x4A9DB8, 0x2A659F, 0x16265C};

  private static final int STEP_EDGE = 0x3D6E7C;

  /** Taken in turn when a chart gives two series the same role. */
  private static final List<Role> SPARE =
      List.of(Role.OTHER_1, Role.OTHER_2, Role.YEAR_BEFORE, Role.BUDGET, Role.TOTAL, Role.MEN);

  private static Map<Role, Swatch> roles() {
    Map<Role, Swatch> map = new EnumMap<>(Role.class);
    map.put(Role.WOMEN, Swatch.solid(0x005A6E));
    map.put(Role.MEN, Swatch.hatched(0xF6C065, 0x8A5A00, Swatch.Hatch.RISING, 0xC98A1B));
    map.put(Role.OTHER_1, Swatch.hatched(0xBC7BA6, 0x8E4F79, Swatch.Hatch.FALLING, 0xE3C3D8));
    map.put(Role.OTHER_2, Swatch.hatched(0xF4EDF7, 0x77568A, Swatch.Hatch.CROSSED, 0xC9B3D6));
    map.put(Role.TOTAL, Swatch.solid(0x2B3136));
    map.put(Role.OUTCOME, Swatch.solid(0x1F4E8C));
    map.put(Role.BUDGET, Swatch.outlined(0xDCE4EE, 0x5A6B80));
    map.put(Role.YEAR_BEFORE, Swatch.solid(0x7F93B0));
    map.put(Role.BEFORE, Swatch.outlined(0xCBE3CF, 0x3F7A4B));
    map.put(Role.AFTER, Swatch.solid(0x2C6B3C));
    map.put(Role.TARGET, Swatch.solid(0xB23A0E));
    return map;
  }

  /** One swatch a series, targets among them, in the chart's order. */
  public static List<Swatch> of(Chart chart) {
    List<Series> bars = chart.series().stream().filter(s -> s.role() != Role.TARGET).toList();
    Iterator<Swatch> next = of(bars).iterator();
    return chart.series().stream()
        .map(s -> s.role() == Role.TARGET ? of(Role.TARGET) : next.next())
        .toList();
  }

  public static Swatch of(Role role) {
    return role == Role.STEP ? step(0, 1) : ROLES.get(role);
  }

  /** Step {@code index} of {@code count}; the ends are always the lightest and the darkest. */
  public static Swatch step(int index, int count) {
    double place =
        count <= 1 ? STEPS.length - 2 : (double) index * (STEPS.length - 1) / (count - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, STEPS.length - 1);
    Color fill = between(new Color(STEPS[below]), new Color(STEPS[above]), place - below);
    Color edge = Contrast.ratio(fill, Style.PAPER) >= 3 ? fill : new Color(STEP_EDGE);
    return new Swatch(fill, edge, Swatch.Hatch.NONE, edge);
  }

  private static Color between(Color a, Color b, double share) {
    return new Color(
        mix(a.getRed(), b.getRed(), share),
        mix(a.getGreen(), b.getGreen(), share),
        mix(a.getBlue(), b.getBlue(), share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }

  /** One fill a series, no two the same while the palette lasts. */
  public static List<Swatch> of(List<Series> series) {
    int steps = (int) series.stream().filter(s -> s.role() == Role.STEP).count();
    Set<Role> used = EnumSet.noneOf(Role.class);
    Set<Role> asked = EnumSet.noneOf(Role.class);
    series.forEach(s -> asked.add(s.role()));
    List<Swatch> swatches = new ArrayList<>();
    int step = 0;
    for (Series one : series) {
      if (one.role() == Role.STEP) {
        swatches.add(step(step++, steps));
      } else if (used.add(one.role())) {
        swatches.add(of(one.role()));
      } else {
        Role spare =
            SPARE.stream()
                .filter(r -> !used.contains(r) && !asked.contains(r))
                .findFirst()
                .orElse(one.role());
        used.add(spare);
        swatches.add(of(spare));
      }
    }
    return List.copyOf(swatches);
  }
}
