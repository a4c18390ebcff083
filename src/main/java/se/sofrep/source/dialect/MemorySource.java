package se.sofrep.source.dialect;

import java.util.List;
import java.util.Map;

/** A workbook whose library reads it whole. */
record MemorySource(Dialect.Kind kind, Map<String, List<RawRow>> rows, List<String> sheets)
    implements TableSource {
  @Override
  public void read(String sheet, Sink sink) {
    for (RawRow row : rows.getOrDefault(sheet, List.of())) {
      if (!sink.accept(row)) {
        return;
      }
    }
  }
}
