package se.sofrep.render.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Names of sheets: {@code T3 deltagarfloden}; unique without regard to case, at most 31 characters.
 */
final class SheetNames {
  private static final int LONGEST = 31;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param contents name of the first sheet
   */
  SheetNames(String contents) {
    taken.add(contents.toLowerCase(Locale.ROOT));
  }

  /**
   * @param letter what kind of sheet it is
   * @param number in print; 0 for none
   */
  String of(String letter, int number, String id) {
    String wanted = WorkbookUtil.createSafeSheetName(number > 0 ? letter + number + " " + id : id);
    String name = wanted;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String ending = " " + n;
      name = wanted.substring(0, Math.min(wanted.length(), LONGEST - ending.length())) + ending;
    }
    return name;
  }
}
