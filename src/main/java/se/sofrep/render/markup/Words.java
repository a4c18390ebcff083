package se.sofrep.render.markup;

import se.sofrep.document.Chart;
import se.sofrep.document.ReportDocument;
import se.sofrep.document.Table;
import se.sofrep.problem.Language;
import se.sofrep.problem.Messages;

/** The words that a format needs of its own, in the report's language. */
public final class Words {
  private final Messages messages;

  /** Swedish unless the report's language tag is English. */
  public Words(ReportDocument.Meta meta) {
    messages = new Messages(meta.language().startsWith("en") ? Language.EN : Language.SV);
  }

  /**
   * @param key without the room's name: {@code contents}
   */
  public String get(String key, Object... arguments) {
    return messages.text("paper." + key, arguments);
  }

  /** {@code Tabell 3}; empty when the table has no number. */
  public String label(Table table) {
    return table.number() > 0 ? get("table", table.number()) : "";
  }

  /** {@code Diagram 2}; empty when the chart has no number. */
  public String label(Chart chart) {
    return chart.number() > 0 ? get("chart", chart.number()) : "";
  }

  /** {@code Intern utgåva}; an edition that has no name of its own is shown as it is. */
  public String edition(ReportDocument.Meta meta) {
    return switch (meta.edition()) {
      case "intern" -> get("edition.intern");
      case "publik" -> get("edition.publik");
      default -> meta.edition();
    };
  }
}
