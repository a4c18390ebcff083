package se.sofrep.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Mends the tags that openhtmltopdf writes for tables, so that they are read as they are meant:
 *
 * <ul>
 *   <li>It appends the words of a table head that is repeated on every page to the same header cell
 *       once a page, so that a screen reader hears "Kommun Kommun Kommun". The head that is read is
 *       the first; every repetition becomes an artifact, which is what PDF/UA (7.1) asks of
 *       anything that is repeated for layout's sake.
 *   <li>It puts the caption beside the table, after it. It becomes the table's first child.
 *   <li>It adds an empty foot to each table. It is taken away.
 * </ul>
 */
final class TagMending {
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");
  private static final COSName NUMBERS = COSName.getPDFName("Nums");
  private static final COSName TABLE = COSName.getPDFName("Table");
  private static final COSName CAPTION = COSName.getPDFName("Caption");
  private static final COSName FOOT = COSName.getPDFName("TFoot");
  private static final COSName HEAD = COSName.getPDFName("THead");
  private static final COSName STRUCTURE_TYPE = COSName.S;

  /** Per page: the marked content that is a repetition. */
  private final IdentityHashMap<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  private TagMending() {}

  static void mend(PDDocument pdf) throws IOException {
    TagMending mending = new TagMending();
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    mending.walk(root, false);
    for (PDPage page : pdf.getPages()) {
      Set<Integer> contents = mending.repeated.get(page.getCOSObject());
      if (contents != null) {
        forget(root, page, contents);
        rewrite(pdf, page, contents);
      }
    }
  }

  private void walk(COSDictionary element, boolean inHead) {
    boolean head = inHead || is(HEAD, element);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary only) {
      walk(only, head);
    } else if (kids instanceof COSArray array) {
      moveCaption(array);
      for (int i = array.size() - 1; i >= 0; i--) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          visit(array, i, kid, element, head);
        }
      }
    }
  }

  private void visit(
      COSArray siblings, int at, COSDictionary kid, COSDictionary parent, boolean head) {
    if (head && isRepetition(kid, parent)) {
      page(kid).add(kid.getInt(COSName.MCID));
      siblings.remove(at);
    } else if (is(FOOT, kid) && !kid.containsKey(COSName.K)) {
      siblings.remove(at);
    } else {
      walk(kid, head);
    }
  }

  /** Looks for a table and, right after it, its caption. */
  private static void moveCaption(COSArray siblings) {
    for (int i = 0; i + 1 < siblings.size(); i++) {
      if (siblings.getObject(i) instanceof COSDictionary table
          && siblings.getObject(i + 1) instanceof COSDictionary caption
          && is(TABLE, table)
          && is(CAPTION, caption)
          && table.getDictionaryObject(COSName.K) instanceof COSArray rows) {
        rows.add(0, siblings.get(i + 1));
        caption.setItem(COSName.P, table);
        siblings.remove(i + 1);
      }
    }
  }

  private static boolean is(COSName type, COSDictionary element) {
    return type.equals(element.getCOSName(STRUCTURE_TYPE));
  }

  /** Content on another page than the one where its cell was first drawn. */
  private static boolean isRepetition(COSDictionary kid, COSDictionary element) {
    return kid.containsKey(COSName.MCID)
        && kid.containsKey(COSName.PG)
        && kid.getDictionaryObject(COSName.PG) != element.getDictionaryObject(COSName.PG);
  }

  private Set<Integer> page(COSDictionary kid) {
    COSDictionary page = (COSDictionary) kid.getDictionaryObject(COSName.PG);
    return repeated.computeIfAbsent(page, p -> new TreeSet<>());
  }

  /** The way back from content to structure element: a repetition has none. */
  private static void forget(COSDictionary root, PDPage page, Set<Integer> contents) {
    COSDictionary tree = (COSDictionary) root.getDictionaryObject(COSName.PARENT_TREE);
    COSArray numbers = (COSArray) tree.getDictionaryObject(NUMBERS);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getInt(i) == page.getStructParents()
          && numbers.getObject(i + 1) instanceof COSArray parents) {
        contents.forEach(content -> parents.set(content, COSNull.NULL));
      }
    }
  }

  private static void rewrite(PDDocument pdf, PDPage page, Set<Integer> contents)
      throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals("BDC")
          && contents.contains(content(page, tokens.get(i - 1)))) {
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, artifact());
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }

  private static COSDictionary artifact() {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, PAGINATION);
    return properties;
  }

  /** The number of the marked content that these properties begin; −1 for an artifact. */
  private static int content(PDPage page, Object properties) {
    if (properties instanceof COSName name) {
      PDPropertyList list = page.getResources().getProperties(name);
      return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID, -1);
    }
    return properties instanceof COSDictionary inline ? inline.getInt(COSName.MCID, -1) : -1;
  }
}
