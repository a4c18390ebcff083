package se.sofrep.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A copy of one of the workspaces of the tests, from which things are taken away. */
public record WorkspaceCopy(Path folder) {
  private static final Path WORKSPACES = Path.of("src/test/resources/workspaces");

  /** The folder as it was committed; to be read only. */
  public static Path original(String name) {
    return WORKSPACES.resolve(name).toAbsolutePath();
  }

  public static WorkspaceCopy of(String name, Path to) throws IOException {
    Path from = original(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new WorkspaceCopy(to);
  }

  /** Takes a file away, and its folder when nothing is left in it. */
  public WorkspaceCopy without(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.delete(path);
    try (Stream<Path> left = Files.list(path.getParent())) {
      if (left.findAny().isPresent()) {
        return this;
      }
    }
    Files.delete(path.getParent());
    return this;
  }

  public boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Moves a file to the root, where it may cover many years. */
  public WorkspaceCopy toRoot(String file) throws IOException {
    Path from = folder.resolve(file);
    Files.move(from, folder.resolve(from.getFileName().toString()));
    return this;
  }

  /** Takes a column away from a table. */
  public WorkspaceCopy withoutColumn(String file, String column) throws IOException {
    List<String> lines = lines(file);
    int index = index(file, lines.get(0), column);
    return write(file, lines.stream().map(line -> without(line, index)).toList());
  }

  /** Empties the cells of a column, whose heading stands. */
  public WorkspaceCopy withEmptyColumn(String file, String column) throws IOException {
    List<String> lines = lines(file);
    int index = index(file, lines.get(0), column);
    List<String> emptied = new ArrayList<>(List.of(lines.get(0)));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(";", -1);
      cells[index] = "";
      emptied.add(String.join(";", cells));
    }
    return write(file, emptied);
  }

  private static int index(String file, String headings, String column) {
    int index = Arrays.asList(headings.split(";", -1)).indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return index;
  }

  /** Adds the rows of another table with the same columns. */
  public WorkspaceCopy addRows(String file, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(lines(file));
    lines.addAll(rows);
    return write(file, lines);
  }

  /** Keeps the heading and the rows that are wanted. */
  public WorkspaceCopy keepRows(String file, Predicate<String> wanted) throws IOException {
    List<String> lines = lines(file);
    List<String> kept = new ArrayList<>(List.of(lines.get(0)));
    lines.stream().skip(1).filter(wanted).forEach(kept::add);
    return write(file, kept);
  }

  /** Keeps a ledger up to and with a month: {@code 2021-08}. */
  public WorkspaceCopy ledgerThrough(String file, String month) throws IOException {
    return keepRows(file, row -> row.substring(0, month.length()).compareTo(month) <= 0);
  }

  /** Adds lines to forbund.yaml. */
  public WorkspaceCopy configure(String lines) throws IOException {
    Path config = folder.resolve("forbund.yaml");
    Files.writeString(config, Files.readString(config) + lines + "\n", StandardCharsets.UTF_8);
    return this;
  }

  /** Changes words of forbund.yaml, which must be there. */
  public WorkspaceCopy reconfigure(String from, String to) throws IOException {
    Path config = folder.resolve("forbund.yaml");
    String text = Files.readString(config);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("forbund.yaml has no " + from);
    }
    Files.writeString(config, text.replace(from, to), StandardCharsets.UTF_8);
    return this;
  }

  /** The lines of a file as they are now. */
  public List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private WorkspaceCopy write(String file, List<String> lines) throws IOException {
    Files.write(folder.resolve(file), lines, StandardCharsets.UTF_8);
    return this;
  }

  private static String without(String line, int index) {
    String[] cells = line.split(";", -1);
    return String.join(
        ";",
        IntStream.range(0, cells.length).filter(i -> i != index).mapToObj(i -> cells[i]).toList());
  }
}
