package se.sofrep.source.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import se.sofrep.domain.Participation;
import se.sofrep.domain.Participations;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * The participations of one intervention in several years' files, each once. The same person, with
 * the same first day, is the same participation: the latest file's row stands. A row without a
 * pseudonym counts in the file of the year in which it begins; one that began before the first file
 * in that. The rows themselves are read from the files each time; what is remembered is one entry a
 * participation of the one intervention.
 */
public final class UnitedParticipations implements Participations {
  private static final int ROWS_NAMED = 10;

  private final List<File> files;
  private final String intervention;
  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final Set<Key> replaced = new HashSet<>();

  /**
   * A file of participations.
   *
   * @param year the latest of the years that it is the file of
   */
  public record File(int year, String name, Participations rows) {}

  private record Key(String person, LocalDate start) {}

  /** Where a participation was first and last seen, and what the last row says. */
  private record Entry(int first, int last, Location at, String gender, Optional<LocalDate> end) {}

  private UnitedParticipations(List<File> files, String intervention) {
    this.files = List.copyOf(files);
    this.intervention = intervention;
  }

  /**
   * Goes through the files once.
   *
   * @param files in the order of their years
   * @param findings takes what the files say differently of one participation
   */
  public static UnitedParticipations of(List<File> files, String intervention, Findings findings) {
    UnitedParticipations united = new UnitedParticipations(files, intervention);
    united.eachRow((row, file) -> united.note(row, file, findings));
    united.settleOpen(findings);
    return united;
  }

  @Override
  public List<String> files() {
    return files.stream().map(File::name).toList();
  }

  /** What every file has; a column that one of them lacks says nothing of the whole. */
  @Override
  public Set<String> columns() {
    return files.stream()
        .map(file -> file.rows().columns())
        .filter(columns -> !columns.isEmpty())
        .reduce(UnitedParticipations::common)
        .orElse(Set.of());
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  /** Every participation once, file by file. */
  @Override
  public void forEach(Consumer<Participation> action) {
    forEach(action, this::beginsIn);
  }

  /**
   * @param nameless whether a row without a pseudonym is counted in that file
   */
  private void forEach(
      Consumer<Participation> action, BiPredicate<Participation, Integer> nameless) {
    eachRow(
        (row, file) -> {
          if (row.person().isEmpty() ? nameless.test(row, file) : stands(row, file)) {
            action.accept(row);
          }
        });
  }

  /**
   * The same for one year: nobody without a pseudonym can be followed from file to file, so those
   * are the rows of the year's own file.
   */
  public Participations of(int year) {
    return new Participations() {
      @Override
      public List<String> files() {
        return UnitedParticipations.this.files();
      }

      @Override
      public Set<String> columns() {
        return UnitedParticipations.this.columns();
      }

      @Override
      public void forEach(Consumer<Participation> action) {
        int own = fileOf(year);
        UnitedParticipations.this.forEach(action, (row, file) -> file == own);
      }
    };
  }

  private int fileOf(int year) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).year() >= year) {
        return i;
      }
    }
    return -1;
  }

  /** The intervention's own rows, each with the number of its file. */
  private void eachRow(BiConsumer<Participation, Integer> action) {
    for (int i = 0; i < files.size(); i++) {
      int file = i;
      files
          .get(file)
          .rows()
          .forEach(
              row -> {
                if (row.intervention().equals(intervention)) {
                  action.accept(row, file);
                }
              });
    }
  }

  private boolean stands(Participation row, int file) {
    Key key = key(row);
    return entries.get(key).last() == file && !replaced.contains(key);
  }

  private boolean beginsIn(Participation row, int file) {
    int year = row.start().getYear();
    boolean afterBefore = file == 0 || year > files.get(file - 1).year();
    boolean untilThis = file == files.size() - 1 || year <= files.get(file).year();
    return afterBefore && untilThis;
  }

  private static Key key(Participation row) {
    return new Key(row.person(), row.start());
  }

  private void note(Participation row, int file, Findings findings) {
    if (row.person().isEmpty()) {
      return;
    }
    Entry before = entries.get(key(row));
    if (before != null && before.last() < file) {
      compare(before, row, findings);
    }
    int first = before == null ? file : before.first();
    entries.put(key(row), new Entry(first, file, row.at(), row.gender(), row.end()));
  }

  private static void compare(Entry before, Participation row, Findings findings) {
    String file = before.at().file();
    int line = before.at().row();
    if (!before.gender().equals(row.gender())) {
      findings.warning("source.life-gender", row.at(), file, line);
    }
    if (before.end().isPresent() && !before.end().equals(row.end())) {
      if (row.end().isPresent()) {
        findings.warning(
            "source.life-end", row.at(), row.end().get(), before.end().get(), file, line);
      } else {
        findings.warning("source.life-open-again", row.at(), before.end().get(), file, line);
      }
    }
  }

  /**
   * What a later file no longer has, though it was not over or is there with another first day: the
   * later row replaces it, or someone should look.
   */
  private void settleOpen(Findings findings) {
    Map<String, List<Key>> byPerson = new HashMap<>();
    entries
        .keySet()
        .forEach(k -> byPerson.computeIfAbsent(k.person(), p -> new ArrayList<>()).add(k));
    Map<Integer, List<Location>> vanished = new LinkedHashMap<>();
    entries.forEach(
        (key, entry) -> {
          if (entry.last() == files.size() - 1) {
            return;
          }
          Optional<Key> other =
              byPerson.get(key.person()).stream()
                  .filter(later -> entries.get(later).first() > entry.last())
                  .filter(later -> overlap(key, entry, later))
                  .findFirst();
          if (other.isPresent()) {
            replaced.add(key);
            findings.warning(
                "source.life-start",
                entries.get(other.get()).at(),
                other.get().start(),
                key.start(),
                entry.at().file(),
                entry.at().row());
          } else if (entry.end().isEmpty()) {
            vanished.computeIfAbsent(entry.last(), f -> new ArrayList<>()).add(entry.at());
          }
        });
    vanished.forEach(
        (file, rows) ->
            findings.warning(
                "source.life-vanished",
                rows.get(0),
                rows.size(),
                named(rows),
                files.get(file + 1).name()));
  }

  /** Whether both cannot be true at once; an open one is known until its file's year ends. */
  private boolean overlap(Key key, Entry entry, Key later) {
    LocalDate known = entry.end().orElse(LocalDate.of(files.get(entry.last()).year(), 12, 31));
    Optional<LocalDate> laterEnd = entries.get(later).end();
    return !later.start().isAfter(known)
        && laterEnd.map(end -> !end.isBefore(key.start())).orElse(true);
  }

  private static String named(List<Location> rows) {
    String first =
        String.join(
            ", ", rows.stream().limit(ROWS_NAMED).map(at -> String.valueOf(at.row())).toList());
    return rows.size() > ROWS_NAMED ? first + " …" : first;
  }
}
