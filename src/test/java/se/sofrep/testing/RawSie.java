package se.sofrep.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A SIE file read line by line by a few patterns, to check the real reader against: what each
 * posting and balance is called, and its amounts.
 */
public final class RawSie {
  private static final String ACCOUNT = "(\"[^\"]*\"|[^\\s{]*)";
  private static final String LIST = "\\s*(?:\\{[^}]*\\})?\\s*";
  private static final String AMOUNT = "(-?[0-9.]+)";
  private static final Pattern LINE =
      Pattern.compile("\\s*#TRANS\\s+" + ACCOUNT + LIST + AMOUNT + ".*");
  private static final Pattern BALANCE =
      Pattern.compile("\\s*#(IB|UB|RES|OIB|OUB)\\s+(-?\\d+)\\s+" + ACCOUNT + LIST + AMOUNT + ".*");
  private static final Pattern MONTH =
      Pattern.compile("\\s*#(PSALDO)\\s+(-?\\d+)\\s+(\\d{6})\\s+" + ACCOUNT + LIST + AMOUNT + ".*");

  private RawSie() {}

  /** {@code TRANS 1930}, {@code UB -1 1930}, {@code PSALDO 0 201902 1930} to their amounts. */
  public static Map<String, List<BigDecimal>> amounts(byte[] file) {
    Map<String, List<BigDecimal>> amounts = new TreeMap<>();
    for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n")) {
      Matcher trans = LINE.matcher(line);
      Matcher balance = BALANCE.matcher(line);
      Matcher month = MONTH.matcher(line);
      if (trans.matches()) {
        add(amounts, "TRANS " + bare(trans.group(1)), trans.group(2));
      } else if (balance.matches()) {
        String name = balance.group(1) + " " + Integer.parseInt(balance.group(2));
        add(amounts, name + " " + bare(balance.group(3)), balance.group(4));
      } else if (month.matches()) {
        String name = month.group(1) + " " + Integer.parseInt(month.group(2));
        add(amounts, name + " " + month.group(3) + " " + bare(month.group(4)), month.group(5));
      }
    }
    return amounts;
  }

  /** Adds an amount under its name; those of one name are kept in order of size. */
  public static void add(Map<String, List<BigDecimal>> amounts, String name, String amount) {
    List<BigDecimal> same = amounts.computeIfAbsent(name, key -> new ArrayList<>());
    same.add(new BigDecimal(amount).stripTrailingZeros());
    same.sort(null);
  }

  private static String bare(String field) {
    return field.replace("\"", "");
  }

  /** Real vendors' files, which are not part of the project; none where they are not at hand. */
  public static List<Path> samples() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared/sie-samples");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          return files.sorted().toList();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return List.of();
  }
}
