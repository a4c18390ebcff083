package se.sofrep.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bands of numbers that are made of narrower ones: {@code 30–59} of {@code 30–44} and 45–59. */
final class Bands {
  private static final Pattern BAND = Pattern.compile("(\\d*)–(\\d*)( mån)?");

  private Bands() {}

  private record Band(String name, int from, int to) {
    static Optional<Band> of(String name) {
      Matcher matcher = BAND.matcher(name);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = matcher.group(1).isEmpty() ? 0 : Integer.parseInt(matcher.group(1));
      int to = matcher.group(2).isEmpty() ? 999 : Integer.parseInt(matcher.group(2));
      return Optional.of(new Band(name, from, to));
    }
  }

  /** Each band that narrower ones make up, with the narrowest that do. */
  static Map<String, List<String>> madeOfOthers(Collection<String> names) {
    List<Band> bands =
        names.stream()
            .flatMap(name -> Band.of(name).stream())
            .sorted(Comparator.comparingInt(Band::from).thenComparingInt(Band::to))
            .toList();
    Map<String, List<String>> made = new LinkedHashMap<>();
    for (Band band : bands) {
      List<String> parts = parts(band, bands);
      if (parts.size() > 1) {
        made.put(band.name(), parts);
      }
    }
    return made;
  }

  private static List<String> parts(Band whole, List<Band> bands) {
    List<String> parts = new ArrayList<>();
    int next = whole.from();
    for (Band band : bands) {
      if (band.from() == next && band.to() <= whole.to() && !band.equals(whole)) {
        parts.add(band.name());
        next = band.to() + 1;
      }
    }
    return next == whole.to() + 1 ? parts : List.of();
  }
}
