package se.sofrep.render.markup;

import java.util.Base64;
import java.util.Locale;
import se.sofrep.document.Look;
import se.sofrep.document.ReportDocument;

/** The förbund's logotype inside a page, with what it shows in words. */
public final class Logotype {
  private Logotype() {}

  /** Nothing where there is none. */
  public static void write(ReportDocument.Meta meta, Words words, Markup out) {
    meta.look()
        .logo()
        .ifPresent(
            logo ->
                out.empty(
                    "img",
                    "class",
                    "logo",
                    "src",
                    source(logo),
                    "alt",
                    alt(meta, words),
                    "style",
                    size(logo)));
  }

  public static String alt(ReportDocument.Meta meta, Words words) {
    return words.get("logo") + " " + meta.association();
  }

  private static String source(Look.Logo logo) {
    return "data:image/"
        + logo.type()
        + ";base64,"
        + Base64.getEncoder().encodeToString(logo.bytes());
  }

  private static String size(Look.Logo logo) {
    return String.format(
        Locale.ROOT,
        "width:%.1fpt;height:%.1fpt",
        logo.width() * logo.scale(),
        logo.height() * logo.scale());
  }
}
