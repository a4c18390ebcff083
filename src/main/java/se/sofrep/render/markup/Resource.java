package se.sofrep.render.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a format needs beside code: style sheets, scripts, lists of words. */
public final class Resource {
  private static final String FOLDER = "/se/sofrep/render/";

  private Resource() {}

  /**
   * @param name of a file that sofrep carries: {@code page.css}
   */
  public static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
