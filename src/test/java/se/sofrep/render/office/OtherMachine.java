package se.sofrep.render.office;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs something as on a machine far away: Turkish letters, another day. */
public final class OtherMachine {
  private OtherMachine() {}

  public static <T> T run(Supplier<T> work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
