package se.sofrep.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A finished report: what it says, in order, before any format. Page, PDF, Word and workbook are
 * drawn from it and cannot disagree.
 */
public record ReportDocument(Meta meta, List<Block> blocks) {
  public ReportDocument {
    blocks = List.copyOf(blocks);
  }

  /**
   * @param name ASCII name of the bundle and its files: {@code arsredovisning-2019}
   * @param title {@code Årsredovisning 2019}
   * @param association the förbund's name
   * @param organisationNumber may be empty
   * @param periodLabel in words: {@code 1 januari–31 december 2019}
   * @param language BCP 47 tag: {@code sv}
   * @param edition {@code intern} or {@code publik}
   * @param sample whether this is the built-in example: EXEMPEL stands on every page
   * @param producer {@code sofrep 0.1.0}
   * @param instant date and time for document properties, ISO 8601 with zone; an input, so that the
   *     same inputs give the same bytes
   * @param look the förbund's own colour and logotype
   */
  public record Meta(
      String name,
      String title,
      String association,
      String organisationNumber,
      String place,
      String periodLabel,
      String language,
      String edition,
      boolean sample,
      String producer,
      String instant,
      Look look) {

    /** The same report under another name and title: one of its sections. */
    public Meta called(String otherName, String otherTitle) {
      return new Meta(
          otherName,
          otherTitle,
          association,
          organisationNumber,
          place,
          periodLabel,
          language,
          edition,
          sample,
          producer,
          instant,
          look);
    }

    /** In the plain look. */
    public Meta(
        String name,
        String title,
        String association,
        String organisationNumber,
        String place,
        String periodLabel,
        String language,
        String edition,
        boolean sample,
        String producer,
        String instant) {
      this(
          name,
          title,
          association,
          organisationNumber,
          place,
          periodLabel,
          language,
          edition,
          sample,
          producer,
          instant,
          Look.PLAIN);
    }
  }

  /**
   * Whether it is a sheet: tables and sentences under the title alone, without headings or page
   * breaks. A sheet has no cover and no contents.
   */
  public boolean isSheet() {
    return !blocks.isEmpty()
        && blocks.stream()
            .noneMatch(b -> b instanceof Block.Heading || b instanceof Block.PageBreak);
  }

  /** Every table of the document in order, those behind charts left out. */
  public List<Table> tables() {
    return blocks.stream()
        .flatMap(b -> b instanceof Block.TableBlock t ? Stream.of(t.table()) : Stream.empty())
        .toList();
  }

  public List<Chart> charts() {
    return blocks.stream()
        .flatMap(b -> b instanceof Block.ChartBlock c ? Stream.of(c.chart()) : Stream.empty())
        .toList();
  }

  public List<Block.Heading> headings() {
    return blocks.stream()
        .flatMap(b -> b instanceof Block.Heading h ? Stream.of(h) : Stream.empty())
        .toList();
  }
}
