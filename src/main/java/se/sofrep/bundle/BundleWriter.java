package se.sofrep.bundle;

/** Takes the finished files of a bundle. Safe for several threads, each path written once. */
public interface BundleWriter {
  /**
   * Adds a file.
   *
   * @param path relative, with {@code /}, ASCII: {@code diagram/utfall.svg}
   * @param content all its bytes
   */
  void put(String path, byte[] content);
}
