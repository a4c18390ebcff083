package se.sofrep.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree with the words that belong to each element. */
final class Tags {
  private final PDDocument document;
  private final IdentityHashMap<COSDictionary, Map<Integer, String>> words =
      new IdentityHashMap<>();

  Tags(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> onPage = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> put(content, onPage));
      words.put(page.getCOSObject(), onPage);
    }
  }

  private static void put(PDMarkedContent content, Map<Integer, String> to) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    if (content.getMCID() >= 0) {
      to.put(content.getMCID(), text.toString());
    }
  }

  /**
   * A stretch of words or a figure.
   *
   * @param type of the nearest heading, paragraph, caption, figure or cell around it
   * @param page from 0
   */
  record Leaf(String type, int page, String words) {}

  /** Everything that is read, in order. */
  List<Leaf> leaves() {
    List<Leaf> found = new ArrayList<>();
    leaves(document.getDocumentCatalog().getStructureTreeRoot(), "", found);
    return found;
  }

  /** The elements of that type, each as the leaves it holds. */
  List<List<Leaf>> elements(String type) {
    List<List<Leaf>> found = new ArrayList<>();
    elements(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private void elements(PDStructureNode node, String type, List<List<Leaf>> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          List<Leaf> leaves = new ArrayList<>();
          leaves(element, type, leaves);
          found.add(leaves);
        }
        elements(element, type, found);
      }
    }
  }

  private void leaves(PDStructureNode node, String type, List<Leaf> found) {
    PDPage home = node instanceof PDStructureElement element ? element.getPage() : null;
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        String own = child.getStructureType();
        leaves(child, own.matches("H[1-6]|P|TH|TD|Figure|Caption|Lbl") ? own : type, found);
      } else if (kid instanceof Integer content) {
        found.add(new Leaf(type, number(home), word(home, content)));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage();
        found.add(new Leaf(type, number(page), word(page, reference.getMCID())));
      }
    }
  }

  private int number(PDPage page) {
    return document.getPages().indexOf(page);
  }

  /** The words of every element of that type, in reading order; cells parted by |. */
  List<String> words(String type) {
    List<String> found = new ArrayList<>();
    find(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private void find(PDStructureNode node, String type, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(read(element).strip().replace('\u00a0', ' '));
        }
        find(element, type, found);
      }
    }
  }

  private String read(PDStructureElement element) {
    StringBuilder out = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        boolean cell = child.getStructureType().matches("T[HD]") && !out.isEmpty();
        out.append(cell ? "|" : "").append(read(child));
      } else if (kid instanceof Integer content) {
        out.append(word(element.getPage(), content));
      } else if (kid instanceof PDMarkedContentReference reference) {
        out.append(word(reference.getPage(), reference.getMCID()));
      }
    }
    return out.toString();
  }

  private String word(PDPage page, int content) {
    return words.get(page.getCOSObject()).getOrDefault(content, "");
  }
}
