package se.sofrep.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.sofrep.render.chart.look.Style;
import se.sofrep.render.chart.look.Text;
import se.sofrep.render.chart.look.Typeface;

/**
 * Labels set around points so that none meets another or a point: each at the nearest place that is
 * free.
 *
 * @param complete whether every point got its label
 * @param numbered whether the labels are numbers, explained elsewhere
 * @param leaders to labels that stand away from their points
 */
record DotLabels(List<Text> words, List<Line2D> leaders, boolean complete, boolean numbered) {
  private static final double CLEAR = 1.5;
  private static final double RING = 5;
  private static final double POINT_ROOM = Style.POINT_RADIUS + 1.2;
  private static final double NEAR = POINT_ROOM + 1.5;
  private static final double NEARBY = 40;
  private static final double FAR = 150;
  private static final int DIRECTIONS = 16;

  /** A label further away than this is tied to its point by a line. */
  private static final double TIED = NEAR + RING / 2;

  /** Names, right beside their points. */
  static DotLabels beside(
      List<FunnelFigure.Dot> dots, List<String> labels, double size, Rectangle2D room) {
    return place(dots, labels, size, room, NEAR);
  }

  /** Names, some way off where it is crowded. */
  static DotLabels nearby(
      List<FunnelFigure.Dot> dots, List<String> labels, double size, Rectangle2D room) {
    return place(dots, labels, size, room, NEARBY);
  }

  /** Numbers, as far off as it takes. */
  static DotLabels numbers(
      List<FunnelFigure.Dot> dots, List<String> labels, double size, Rectangle2D room) {
    DotLabels placed = place(dots, labels, size, room, FAR);
    return new DotLabels(placed.words(), placed.leaders(), placed.complete(), true);
  }

  private static DotLabels place(
      List<FunnelFigure.Dot> dots,
      List<String> labels,
      double size,
      Rectangle2D room,
      double farthest) {
    List<Rectangle2D> taken = new ArrayList<>(dots.stream().map(DotLabels::around).toList());
    List<Text> words = new ArrayList<>();
    List<Line2D> leaders = new ArrayList<>();
    // Points outside the limits, the later series, choose first; then the rest from the left.
    List<Integer> order =
        IntStream.range(0, dots.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> -dots.get(i).series())
                    .thenComparing(i -> dots.get(i).x())
                    .thenComparing(i -> dots.get(i).y()))
            .toList();
    for (int i : order) {
      Optional<Place> found = place(dots.get(i), labels.get(i), size, room, taken, farthest);
      if (found.isPresent()) {
        Place place = found.get();
        taken.add(place.box());
        words.add(place.text().on(Style.PAPER));
        if (place.distance() > TIED) {
          leaders.add(leader(dots.get(i), place.box()));
        }
      }
    }
    return new DotLabels(
        List.copyOf(words), List.copyOf(leaders), words.size() == dots.size(), false);
  }

  private record Place(Text text, Rectangle2D box, double distance) {}

  private static Rectangle2D around(FunnelFigure.Dot dot) {
    return new Rectangle2D.Double(
        dot.x() - POINT_ROOM, dot.y() - POINT_ROOM, 2 * POINT_ROOM, 2 * POINT_ROOM);
  }

  private static Optional<Place> place(
      FunnelFigure.Dot dot,
      String label,
      double size,
      Rectangle2D room,
      List<Rectangle2D> taken,
      double farthest) {
    double width = Typeface.width(label, size);
    double height = size * Typeface.CAP_HEIGHT;
    for (double distance = NEAR; distance <= farthest; distance += RING) {
      for (int n = 0; n < DIRECTIONS; n++) {
        // To the right first, then by turns above and below it, last to the left.
        double angle = Math.PI * 2 / DIRECTIONS * ((n + 1) / 2) * (n % 2 == 0 ? 1 : -1);
        double x = dot.x() + distance * Math.cos(angle) - width * (1 - Math.cos(angle)) / 2;
        double middle = dot.y() + (distance + height / 2) * Math.sin(angle);
        Text text = Text.left(label, x, middle + height / 2, size, Style.INK);
        Rectangle2D box =
            new Rectangle2D.Double(
                x - CLEAR, middle - height / 2 - CLEAR, width + 2 * CLEAR, height + 2 * CLEAR);
        if (room.contains(box) && taken.stream().noneMatch(box::intersects)) {
          return Optional.of(new Place(text, box, distance));
        }
      }
    }
    return Optional.empty();
  }

  /** To the nearest point of the label's box. */
  private static Line2D leader(FunnelFigure.Dot dot, Rectangle2D box) {
    double x = Math.max(box.getMinX(), Math.min(dot.x(), box.getMaxX()));
    double y = Math.max(box.getMinY(), Math.min(dot.y(), box.getMaxY()));
    return new Line2D.Double(dot.x(), dot.y(), x, y);
  }
}
