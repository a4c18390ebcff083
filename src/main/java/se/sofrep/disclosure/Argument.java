package se.sofrep.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
record Argument(Network network, Set<FigureKey> printed, Map<FigureKey, Long> readable) {

  Proof proof(IntPredicate withheld) {
    Map<Integer, FigureKey> keys = keys();
    Map<Integer, Long> told = new HashMap<>();
    keys.forEach((number, key) -> value(key).ifPresent(value -> told.put(number, value)));
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
    List<Optional<FigureKey>> cells =
        places.keySet().stream().map(number -> Optional.ofNullable(keys.get(number))).toList();
    List<Proof.Relation> ties = rows.stream().map(row -> relation(row, places)).toList();
    Openness open = new Openness(ties, Proof.told(cells, this::value));
    List<Proof.Withheld> withheld = new ArrayList<>();
    for (FigureKey key : hidden) {
      int cell = places.get(network.number(key));
      withheld.add(new Proof.Withheld(key, cell, open.of(cell).orElseThrow()));
    }
    return new Proof(cells, ties, withheld);
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
