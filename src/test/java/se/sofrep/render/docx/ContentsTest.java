package se.sofrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.sofrep.document.Block;
import se.sofrep.render.SampleReport;

/** The table of contents: complete, linked, and with the pages before Word has counted them. */
class ContentsTest {
  private static final Docx FULL = Docx.of(SampleReport.full());

  @Test
  void contentsFieldHoldsAnEntryWithPageForEveryHeadingOfTheTopTwoLevels() {
    List<Element> entries =
        FULL.all("p").stream().filter(p -> Docx.style(p).matches("TOC\\d")).toList();
    List<String> wanted =
        SampleReport.full().headings().stream()
            .filter(heading -> heading.level() <= 2)
            .map(Block.Heading::printed)
            .toList();
    assertThat(entries)
        .extracting(entry -> Docx.inside(entry, "t").get(0).getTextContent())
        .isEqualTo(wanted);
    assertThat(Docx.inside(entries.get(0), "instrText").get(0).getTextContent())
        .contains("TOC \\o \"1-2\"");
    for (Element entry : entries) {
      String target = Docx.inside(entry, "hyperlink").get(0).getAttributeNS(Docx.W, "anchor");
      assertThat(FULL.all("bookmarkStart"))
          .extracting(b -> b.getAttributeNS(Docx.W, "name"))
          .contains(target);
      assertThat(Docx.inside(entry, "instrText"))
          .extracting(Element::getTextContent)
          .anyMatch(field -> field.contains("PAGEREF " + target));
    }
  }

  @Test
  void pagesInContentsNeverGoBackwardsAndBeginAfterCoverAndContents() {
    List<Integer> pages =
        FULL.all("p").stream()
            .filter(p -> Docx.style(p).matches("TOC\\d"))
            .map(p -> Docx.inside(p, "t"))
            .map(t -> Integer.valueOf(t.get(t.size() - 1).getTextContent()))
            .toList();
    assertThat(pages).isSorted().startsWith(3, 4, 4);
  }

  @Test
  void contentsCountsThePagesOfTextBetweenHeadings() {
    // A page holds 39 or 40 lines of 11 points; twenty paragraphs of 6 lines fill three.
    List<Block> blocks = new ArrayList<>();
    blocks.add(SampleReport.heading(1, "a", "1", "Först"));
    for (int i = 0; i < 20; i++) {
      blocks.add(SampleReport.body(SampleReport.prose(3)));
    }
    blocks.add(new Block.PageBreak());
    blocks.add(SampleReport.heading(1, "b", "2", "Sist"));
    Docx docx = Docx.of(SampleReport.of(blocks.toArray(Block[]::new)));
    assertThat(docx.all("p").stream().filter(p -> Docx.style(p).equals("TOC1")).toList())
        .extracting(Docx::words)
        .containsExactly("1 Först3", "2 Sist6");
  }
}
