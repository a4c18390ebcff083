package se.sofrep.render.data;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.sofrep.problem.Finding;
import se.sofrep.problem.Messages;

/** {@code findings.csv}: what was found in the input, the worst first, then by place. */
public final class FindingsCsv {
  private static final List<String> COLUMNS =
      List.of("fil", "rad", "kolumn", "nivå", "kod", "text", "råd");

  private static final List<Boolean> NUMBERS =
      COLUMNS.stream().map(Set.of("rad", "kolumn")::contains).toList();
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparing(Finding::location);

  private FindingsCsv() {}

  private static final String PROTECTION = "disclosure.";

  /**
   * For the public edition: places, texts and advice speak of single rows and of numbers; and of
   * the protection itself nothing is said, not even that something is out.
   */
  public static String withoutTexts(List<Finding> findings) {
    return CsvText.forPeople(
        COLUMNS,
        findings.stream()
            .filter(finding -> !finding.code().startsWith(PROTECTION))
            .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
            .map(f -> List.of("", "", "", f.severity().word(), f.code(), "", ""))
            .toList());
  }

  public static String of(List<Finding> findings, Messages messages) {
    return CsvText.forPeople(
        COLUMNS, findings.stream().sorted(ORDER).map(finding -> row(finding, messages)).toList());
  }

  /** The same rows as an array of objects. */
  public static String json(List<Finding> findings, Messages messages) {
    RowText json = RowText.of(RowText.Form.JSON, COLUMNS);
    findings.stream()
        .sorted(ORDER)
        .forEach(finding -> json.row(row(finding, messages), () -> NUMBERS));
    json.end();
    return json.take();
  }

  private static List<String> row(Finding finding, Messages messages) {
    return List.of(
        finding.location().file(),
        number(finding.location().row()),
        number(finding.location().column()),
        finding.severity().word(),
        finding.code(),
        messages.text(finding),
        messages.hint(finding).orElse(""));
  }

  private static String number(int place) {
    return place > 0 ? String.valueOf(place) : "";
  }
}
