package se.sofrep.document.section;

import java.util.Map;
import java.util.Optional;
import se.sofrep.document.ReportContext;
import se.sofrep.document.Table;

/** Makes one table of the report from figures. */
@FunctionalInterface
public interface TableSection {
  /**
   * @param arguments what the template asks for: {@code insats}, {@code variabel}, {@code bas}, …
   * @return empty when the data cannot carry the table; never a table without rows
   */
  Optional<Table> build(ReportContext context, Map<String, String> arguments);
}
