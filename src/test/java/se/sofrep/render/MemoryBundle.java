package se.sofrep.render;

import java.util.Map;
import java.util.TreeMap;
import se.sofrep.bundle.BundleWriter;
import se.sofrep.document.ReportDocument;

/** Files in memory. */
public final class MemoryBundle implements BundleWriter {
  private final Map<String, byte[]> files = new TreeMap<>();

  /** The one file that the renderer writes. */
  public static byte[] only(Renderer renderer, ReportDocument document) {
    MemoryBundle bundle = new MemoryBundle();
    renderer.render(document, bundle);
    if (bundle.files.size() != 1) {
      throw new AssertionError("wrote " + bundle.files.keySet());
    }
    return bundle.files.values().iterator().next();
  }

  @Override
  public void put(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new AssertionError("written twice: " + path);
    }
  }

  public Map<String, byte[]> files() {
    return files;
  }
}
