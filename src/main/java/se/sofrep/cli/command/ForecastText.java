package se.sofrep.cli.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.sofrep.job.TextTable;
import se.sofrep.job.check.EditionForecast;
import se.sofrep.problem.Messages;

/** What the public edition would withhold, and what may be written in forbund.yaml about it. */
final class ForecastText {
  private ForecastText() {}

  static void print(EditionForecast forecast, Messages messages, PrintStream out) {
    EditionForecast.Counted all = forecast.all();
    out.println(
        messages.text(
            "cli.forecast", all.counts(), all.withheld(), percent(all.withheld(), all.counts())));
    if (all.withheld() > 0) {
      out.println();
      table(forecast, messages).lines().forEach(out::println);
    }
    if (!forecast.savings().isEmpty()) {
      out.println();
      out.println(messages.text("cli.forecast-coarser"));
      out.println("sekretess:");
      out.println("  grövre:");
      forecast.savings().forEach(saving -> out.println(line(saving, messages)));
    }
  }

  private static TextTable table(EditionForecast forecast, Messages messages) {
    TextTable table = new TextTable(List.of(false, true, true));
    table.add(
        List.of(
            messages.text("cli.forecast-figure"),
            messages.text("cli.forecast-counts"),
            messages.text("cli.forecast-withheld")));
    forecast.tables().stream()
        .filter(of -> of.withheld() > 0)
        .forEach(
            of ->
                table.add(
                    List.of(
                        of.figure(), String.valueOf(of.counts()), String.valueOf(of.withheld()))));
    return table;
  }

  private static String line(EditionForecast.Saving saving, Messages messages) {
    return "    %s: {%s}  # %s"
        .formatted(
            saving.variable().column(),
            saving.values().entrySet().stream()
                .map(ForecastText::word)
                .collect(Collectors.joining(", ")),
            messages.text("cli.forecast-saving", saving.asItIs(), saving.coarser()));
  }

  private static String word(Map.Entry<String, List<String>> word) {
    return quoted(word.getKey())
        + ": ["
        + word.getValue().stream().map(ForecastText::quoted).collect(Collectors.joining(", "))
        + "]";
  }

  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static long percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
