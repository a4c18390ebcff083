package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.sofrep.figures.FigureKey;

/**
 * Puts together the proof that is published: the ties of the network and how wide the withheld
 * counts are open, reckoned out of nothing but what a reader is told.
 *
 * @param printed the counts that the report shows, told or not
 * @param readable those that a reader finds in the published figures
 */
record Argument(
    Network network, Set<FigureKey> printed, Map<FigureKey, Long> readable, Beside beside) {

  Proof proof(IntPredicate withheld) {
    Map<Integer, FigureKey> keys = keys();
    Map<Integer, Long> told = new HashMap<>();
    keys.forEach((number, key) -> value(key).ifPresent(value -> told.put(number, value)));
    Map<Integer, FigureKey> elsewhere = elsewhere(keys.keySet());
    elsewhere.forEach((number, key) -> told.put(number, beside.known().get(key)));
    keys.putAll(elsewhere);
    List<FigureKey> hidden =
        printed.stream().filter(key -> withheld.test(network.number(key))).toList();
    Set<Integer> involved = new LinkedHashSet<>();
    for (FigureKey key : hidden) {
      int number = network.number(key);
      if (!involved.contains(number)) {
        involved.addAll(Reach.connected(network, number, cell -> !told.containsKey(cell)));
      }
    }
    List<Network.Row> rows = network.rowsAmong(involved);
    rows.forEach(row -> IntStream.of(row.cells()).forEach(involved::add));
    Map<Integer, Integer> places = new LinkedHashMap<>();
    involved.stream().sorted().forEach(number -> places.put(number, places.size()));
    return proof(hidden, rows, places, keys);
  }

  private Proof proof(
      List<FigureKey> hidden,
      List<Network.Row> rows,
      Map<Integer, Integer> places,
      Map<Integer, FigureKey> keys) {
    Proof bare =
        new Proof(
            places.keySet().stream().map(number -> Optional.ofNullable(keys.get(number))).toList(),
            rows.stream().map(row -> relation(row, places)).toList(),
            byPublication(places, keys),
            List.of());
    Openness open = new Openness(bare.ties(), bare.told(this::value));
    List<Proof.Withheld> withheld = new ArrayList<>();
    for (FigureKey key : hidden) {
      int cell = places.get(network.number(key));
      withheld.add(new Proof.Withheld(key, cell, open.of(cell).orElseThrow()));
    }
    return bare.with(withheld);
  }

  /** What is told elsewhere of counts that are not shown here, withheld or told. */
  private Map<Integer, FigureKey> elsewhere(Set<Integer> shown) {
    Map<Integer, FigureKey> elsewhere = new HashMap<>();
    for (FigureKey key : beside.known().keySet()) {
      int number = network.number(key);
      if (!shown.contains(number)) {
        elsewhere.putIfAbsent(number, key);
      }
    }
    return elsewhere;
  }

  private Map<String, Map<Integer, Long>> byPublication(
      Map<Integer, Integer> places, Map<Integer, FigureKey> keys) {
    Map<String, Map<Integer, Long>> told = new TreeMap<>();
    places.forEach(
        (number, place) -> {
          FigureKey key = keys.get(number);
          if (key != null && !printed.contains(key)) {
            String name = beside.telling(Set.of(key)).iterator().next();
            told.computeIfAbsent(name, n -> new TreeMap<>()).put(place, beside.known().get(key));
          }
        });
    return told;
  }

  private Optional<Long> value(FigureKey key) {
    return Optional.ofNullable(readable.get(key));
  }

  /** By which key a reader knows each cell: rather one that has a number. */
  private Map<Integer, FigureKey> keys() {
    Map<Integer, FigureKey> keys = new HashMap<>();
    for (FigureKey key : printed) {
      keys.merge(network.number(key), key, (one, other) -> readable.containsKey(one) ? one : other);
    }
    return keys;
  }

  private static Proof.Relation relation(Network.Row row, Map<Integer, Integer> places) {
    return new Proof.Relation(
        row.equal(),
        IntStream.of(row.cells()).mapToObj(places::get).toList(),
        LongStream.of(row.factors()).boxed().toList());
  }
}
