package se.sofrep.document.section;

import java.util.Map;
import java.util.Optional;
import se.sofrep.document.Chart;
import se.sofrep.document.ReportContext;

/** Makes one chart of the report from figures. */
@FunctionalInterface
public interface ChartSection {
  /**
   * @param arguments what the template asks for
   * @return empty when the data cannot carry the chart
   */
  Optional<Chart> build(ReportContext context, Map<String, String> arguments);
}
