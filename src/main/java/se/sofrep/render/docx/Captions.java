package se.sofrep.render.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.sofrep.render.markup.Words;

/** Captions that Word can list and renumber, and the remarks under tables and charts. */
final class Captions {
  private static final String NBSP = "\u00a0";

  private final Body body;
  private final Bookmarks bookmarks;
  private final Words words;

  Captions(Body body, Bookmarks bookmarks, Words words) {
    this.body = body;
    this.bookmarks = bookmarks;
    this.words = words;
  }

  /**
   * {@code Tabell 3 Title}, kept with what it is the caption of.
   *
   * @param kind {@code table} or {@code chart}
   * @param number 0 for a title without label
   * @param anchor where links to it lead
   */
  void write(String kind, int number, String title, String anchor) {
    CTP caption = body.paragraph("Caption");
    Fields.bookmarked(
        caption,
        bookmarks,
        anchor,
        () -> {
          if (number > 0) {
            String label = words.get(kind, "").strip();
            Text.strong(caption, label + NBSP);
            Fields.add(
                () -> Text.strong(caption), "SEQ " + label + " \\* ARABIC", String.valueOf(number));
            Text.run(caption, "  ");
          }
          Text.run(caption, title);
        });
  }

  /** A paragraph a note, all on the page of what they are about. */
  void notes(List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      body.paragraph(i < notes.size() - 1 ? "NoteAbove" : "Note", notes.get(i));
    }
  }
}
