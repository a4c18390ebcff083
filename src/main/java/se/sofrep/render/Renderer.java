package se.sofrep.render;

import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.ReportDocument;

/** Draws a finished document in one format. A renderer never computes, rounds or words anything. */
public interface Renderer {
  /** Writes the files of this format; the same document gives the same bytes. */
  void render(ReportDocument document, BundleWriter out);
}
