package se.sofrep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javax.tools.ToolProvider;

/** The whole program with one of its source files changed, beside the one under test. */
public final class Patched extends URLClassLoader {
  private static final Path SOURCES = Path.of("src/main/java");

  private Patched(URL... urls) {
    super(urls, Patched.class.getClassLoader());
  }

  /**
   * Compiles the changed file alone and lays it over the program.
   *
   * @param file under the source folder
   * @param folder takes the compiled classes
   */
  public static Patched of(String file, UnaryOperator<String> change, Path folder)
      throws IOException {
    String before = Files.readString(SOURCES.resolve(file));
    String after = change.apply(before);
    assertThat(after).as("%s as changed", file).isNotEqualTo(before);
    Path source = folder.resolve(Path.of(file).getFileName());
    Files.writeString(source, after);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                "target/classes",
                source.toString());
    assertThat(code).as("javac %s", file).isZero();
    return new Patched(
        url(folder), url(Path.of("target/classes")), url(Path.of("target/test-classes")));
  }

  private static URL url(Path folder) throws IOException {
    return folder.toUri().toURL();
  }

  /** Sofrep's own classes are loaded here, so that all of them meet the changed one. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("se.sofrep.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  /** {@link Sofrep#in}: exit code and both streams. */
  public String run(Path folder, String... words) {
    return String.valueOf(
        call(
            "se.sofrep.testing.Sofrep",
            "in",
            new Class<?>[] {Path.class, String[].class},
            folder,
            words));
  }

  /** A static method without arguments. */
  public Object call(String type, String method) {
    return call(type, method, new Class<?>[0]);
  }

  private Object call(String type, String method, Class<?>[] types, Object... arguments) {
    try {
      return loadClass(type).getMethod(method, types).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(type + "." + method + Arrays.toString(arguments), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
