package se.sofrep.render.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Lines to sign on, two side by side, each over its role; all on one page. */
final class SignatureTable {
  private static final int GAP = 480;
  private static final int WIDTH = 4300;

  private SignatureTable() {}

  static void write(Body body, List<String> roles) {
    if (roles.isEmpty()) {
      return;
    }
    Grid grid = new Grid(body, "PlainTable", WIDTH, GAP, WIDTH);
    for (int i = 0; i < roles.size(); i += 2) {
      boolean more = i + 2 < roles.size();
      Grid.Row row = grid.row();
      sign(row.cell(1), roles.get(i), more);
      row.cell(1).paragraph("TableText");
      if (i + 1 < roles.size()) {
        sign(row.cell(1), roles.get(i + 1), more);
      } else {
        row.cell(1).paragraph("TableText");
      }
    }
    body.closeTable();
  }

  private static void sign(Grid.Cell cell, String role, boolean keep) {
    CTP line = cell.paragraph("SignatureLine");
    Text.run(line, role);
    if (keep) {
      line.getPPr().addNewKeepNext();
    }
  }
}
