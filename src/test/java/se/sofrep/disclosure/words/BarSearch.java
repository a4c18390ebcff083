package se.sofrep.disclosure.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Bars that are as long as a withheld figure: with the open figures of its table beside it, a chart
 * is a ruler. Only bars that are filled count; a hatched range has no length of its own.
 */
final class BarSearch {
  private static final Pattern BAR =
      Pattern.compile(
          "<rect [^>]*?width='([\\d.]+)' height='([\\d.]+)' style='fill:rgb[^']*' clip-path");

  /** What a pixel may hide. */
  private static final double CLOSE = 0.3;

  private final Map<String, PageTable> intern = new HashMap<>();
  private final List<PageTable> publik = new ArrayList<>();
  private final Secrets secrets;

  BarSearch(Element intern, Element publik, Secrets secrets) {
    this.secrets = secrets;
    for (Element table : Markup.elements(intern, "table")) {
      this.intern.put(table.getAttribute("id"), PageTable.of(table));
    }
    for (Element table : Markup.elements(publik, "table")) {
      this.publik.add(PageTable.of(table));
    }
  }

  List<Leak> in(Path bundle) throws IOException {
    List<Leak> leaks = new ArrayList<>();
    for (PageTable table : publik) {
      String chart = table.id().replaceAll("-data$", "");
      Path file = bundle.resolve("diagram/" + chart + ".svg");
      if (Files.exists(file) && intern.containsKey(table.id())) {
        List<Double> bars = bars(Files.readString(file));
        for (String unit : List.of("antal", "procent")) {
          leaks.addAll(measured(file.getFileName().toString(), bars, table, unit));
        }
      }
    }
    return leaks;
  }

  /** The lengths, along the side that differs. */
  private static List<Double> bars(String svg) {
    List<Double> wide = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (MatchResult bar : BAR.matcher(svg).results().toList()) {
      wide.add(Double.parseDouble(bar.group(1)));
      high.add(Double.parseDouble(bar.group(2)));
    }
    return new HashSet<>(wide).size() >= new HashSet<>(high).size() ? wide : high;
  }

  private List<Leak> measured(String file, List<Double> bars, PageTable table, String unit) {
    List<Double> open = open(table, unit);
    double pixels = scale(bars, open);
    List<Leak> leaks = new ArrayList<>();
    if (pixels > 0) {
      for (Secret secret : secrets(intern.get(table.id()), unit)) {
        double length = secret.row().value().orElseThrow().doubleValue() * pixels;
        long drawn = bars.stream().filter(bar -> Math.abs(bar - length) < CLOSE).count();
        long said = open.stream().filter(v -> Math.abs(v * pixels - length) < CLOSE).count();
        if (length > 1 && drawn > said) {
          leaks.add(new Leak("diagram/" + file, "a bar of " + length, secret.toString()));
        }
      }
    }
    return leaks;
  }

  private List<Double> open(PageTable table, String unit) {
    List<Double> open = new ArrayList<>();
    for (List<Element> row : table.rows()) {
      for (Element cell : row) {
        for (Element data : Markup.elements(cell, "data")) {
          String value = data.getAttribute("value");
          boolean counts = data.getAttribute("data-enhet").equals(unit) && !value.isEmpty();
          if (counts && secrets.printedBy(data).isEmpty()) {
            open.add(Double.parseDouble(value));
          }
        }
      }
    }
    return open;
  }

  private List<Secret> secrets(PageTable table, String unit) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(cell -> secrets.in(cell).stream())
        .filter(secret -> secret.row().unit().equals(unit) && secret.row().value().isPresent())
        .toList();
  }

  /** Pixels a unit: that by which most open figures have a bar; 0 where two have none. */
  private static double scale(List<Double> bars, List<Double> open) {
    double best = 0;
    long most = 1;
    for (double bar : bars) {
      for (double value : open) {
        if (value > 0) {
          double pixels = bar / value;
          long fit =
              new HashSet<>(open).stream().filter(v -> v > 0 && isDrawn(bars, v * pixels)).count();
          if (fit > most) {
            most = fit;
            best = pixels;
          }
        }
      }
    }
    return best;
  }

  private static boolean isDrawn(List<Double> bars, double length) {
    return bars.stream().anyMatch(bar -> Math.abs(bar - length) < CLOSE);
  }
}
