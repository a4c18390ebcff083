package se.sofrep.job.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.sofrep.disclosure.Proof;
import se.sofrep.figures.FigureKey;

/**
 * What {@code sekretess.json} says of one förbund, read back.
 *
 * @param association its name
 * @param never variables that were not told below the förbund
 * @param open figures that needed no protection
 * @param digest of the rows of {@code figures.csv} that the proof is of
 */
record PublishedProof(
    String association,
    int limit,
    List<String> never,
    List<String> open,
    String digest,
    Proof proof) {

  /**
   * @throws IOException if the text is something else
   */
  static List<PublishedProof> parse(String json) throws IOException {
    try {
      List<PublishedProof> proofs = new ArrayList<>();
      for (Object one : (List<?>) JsonTree.of(json)) {
        proofs.add(of((Map<?, ?>) one));
      }
      return proofs;
    } catch (RuntimeException e) {
      // Something is not there, or is something else than it should be.
      throw new IOException(e);
    }
  }

  private static PublishedProof of(Map<?, ?> json) {
    List<Optional<FigureKey>> cells = new ArrayList<>();
    for (Object cell : (List<?>) json.get("celler")) {
      cells.add(key((List<?>) cell));
    }
    List<Proof.Relation> ties = new ArrayList<>();
    for (Object tie : (List<?>) json.get("ekvationer")) {
      ties.add(tie((List<?>) tie, cells.size()));
    }
    List<Proof.Withheld> withheld = new ArrayList<>();
    for (Object one : (List<?>) json.get("dolda")) {
      withheld.add(withheld((Map<?, ?>) one, cells.size()));
    }
    Map<String, Map<Integer, Long>> elsewhere = new LinkedHashMap<>();
    for (Object other : (List<?>) json.get("andra_publikationer")) {
      Map<?, ?> one = (Map<?, ?>) other;
      elsewhere.put((String) one.get("rapport"), told((List<?>) one.get("celler"), cells.size()));
    }
    return new PublishedProof(
        (String) json.get("förbund"),
        Math.toIntExact((Long) json.get("gräns")),
        words(json.get("aldrig")),
        words(json.get("utan_skydd")),
        (String) json.get("sha256"),
        new Proof(cells, ties, elsewhere, withheld));
  }

  private static Optional<FigureKey> key(List<?> parts) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(PublishedFigures.key(parts.stream().map(String.class::cast).toList()));
  }

  private static Proof.Relation tie(List<?> json, int size) {
    List<Integer> cells = new ArrayList<>();
    List<Long> factors = new ArrayList<>();
    for (int i = 1; i < json.size(); i += 2) {
      cells.add(place(json.get(i), size));
      factors.add((Long) json.get(i + 1));
    }
    return new Proof.Relation(json.get(0).equals("="), cells, factors);
  }

  private static Proof.Withheld withheld(Map<?, ?> json, int size) {
    List<String> key =
        PublishedFigures.KEY.stream().map(json::get).map(String.class::cast).toList();
    Object most = json.get("mest");
    return new Proof.Withheld(
        PublishedFigures.key(key),
        place(json.get("cell"), size),
        new Proof.Interval(
            (Long) json.get("minst"),
            most == null ? OptionalLong.empty() : OptionalLong.of((Long) most)));
  }

  private static Map<Integer, Long> told(List<?> json, int size) {
    Map<Integer, Long> told = new LinkedHashMap<>();
    for (Object one : json) {
      List<?> cell = (List<?>) one;
      told.put(place(cell.get(0), size), (Long) cell.get(1));
    }
    return told;
  }

  private static List<String> words(Object json) {
    return ((List<?>) json).stream().map(String.class::cast).toList();
  }

  private static int place(Object json, int size) {
    int place = Math.toIntExact((Long) json);
    if (place < 0 || place >= size) {
      throw new IllegalArgumentException("no such cell");
    }
    return place;
  }
}
