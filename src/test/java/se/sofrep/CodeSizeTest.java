package se.sofrep;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * How large a piece of the program may be, so that each fits on a screen or two: 300 lines a file,
 * 40 a method, 30 files a package. What is larger today is listed by name; the lists only shrink.
 */
class CodeSizeTest {
  private static final int LINES_A_FILE = 300;
  private static final int LINES_A_METHOD = 40;
  private static final int FILES_A_PACKAGE = 30;
  private static final Path SOURCES = Path.of("src/main/java/se/sofrep");

  private static final Set<String> LARGE_FILES = Set.of();

  private static final Set<String> LONG_METHODS = Set.of();

  private static final Set<String> FULL_PACKAGES = Set.of();

  @Test
  void filesAreShort() {
    Set<String> large = new TreeSet<>();
    for (Path file : files()) {
      if (lines(file).size() > LINES_A_FILE) {
        large.add(name(file));
      }
    }
    only(LARGE_FILES, "files of more than 300 lines", large);
  }

  @Test
  void packagesHoldFewFiles() {
    Map<String, Integer> sizes = new TreeMap<>();
    files().forEach(file -> sizes.merge(name(file.getParent()), 1, Integer::sum));
    sizes.values().removeIf(size -> size <= FILES_A_PACKAGE);
    only(FULL_PACKAGES, "packages of more than 30 files", sizes.keySet());
  }

  @Test
  void methodsAreShort() throws IOException {
    only(LONG_METHODS, "methods of more than 40 lines, their annotations included", longMethods());
  }

  private static void only(Set<String> listed, String what, Set<String> found) {
    assertThat(found).as("no other %s than are listed", what).isSubsetOf(listed);
    assertThat(listed).as("no longer among the %s: take them off the list", what).isSubsetOf(found);
  }

  /** {@code render/chart/Legend.of}: told by the compiler's own parser. */
  private static Set<String> longMethods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<String> found = new TreeSet<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().getName());
        for (MethodTree method : methods(unit)) {
          if (lines(unit, method, positions) > LINES_A_METHOD) {
            found.add(name(file).replace(".java", "") + "." + method.getName());
          }
        }
      }
    }
    return found;
  }

  private static List<MethodTree> methods(CompilationUnitTree unit) {
    List<MethodTree> methods = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        methods.add(method);
        return super.visitMethod(method, nothing);
      }
    }.scan(unit, null);
    return methods;
  }

  private static long lines(
      CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
    long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
    return last - first + 1;
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return SOURCES.relativize(file).toString().replace('\\', '/');
  }
}
