package se.sofrep.disclosure.words;

/**
 * Where a public bundle says what it must not.
 *
 * @param file of the bundle, or the entry of a file that is an archive
 * @param words what stands there
 * @param secret whose number or name it is
 */
public record Leak(String file, String words, String secret) {
  @Override
  public String toString() {
    return file + ": ”" + words + "” tells " + secret;
  }
}
