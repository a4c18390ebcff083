package se.sofrep.document.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.sofrep.document.Block;
import se.sofrep.document.Inline;
import se.sofrep.document.Printer;
import se.sofrep.document.ReportContext;
import se.sofrep.document.wording.FigureText;
import se.sofrep.document.wording.Show;
import se.sofrep.domain.Narrative;
import se.sofrep.figures.Definitions;
import se.sofrep.figures.Figure;
import se.sofrep.figures.Unit;
import se.sofrep.problem.Findings;
import se.sofrep.problem.Location;

/**
 * Turns the association's own texts into blocks: Markdown with tables, and live figures. A text
 * comes by mail from many hands: nothing in it is evaluated but figures, and HTML is shown as the
 * words it is.
 */
public final class NarrativeReader {
  private static final String SHOW = "visa";

  private final FigureFinder finder;
  private final FigureText printer;
  private final Findings findings;
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  public NarrativeReader(ReportContext context, FigureFinder finder, Findings findings) {
    this.finder = finder;
    this.printer = new FigureText(context.printer(), context.language());
    this.findings = findings;
  }

  /** Whether there is anything to print: not blank, and more than comments. */
  public static boolean says(Narrative text) {
    return !TextSource.of(text.markdown()).isBlank();
  }

  /**
   * The text's blocks. Heading levels are those of the text; {@link Demotion} fits them under the
   * section they are printed in. Faults become findings with line and column; the words at fault
   * are printed as written.
   */
  public List<Block> read(Narrative text) {
    TextSource source = TextSource.of(text.markdown());
    source
        .faults()
        .forEach(
            place -> findings.error("document.live-figure-braces", at(text, place), place.words()));
    List<Inline> figures =
        source.figures().stream().map(place -> figure(text, place)).collect(Collectors.toList());
    Node tree = parser.parse(source.markdown());
    return new MarkdownBlocks(text, figures, findings).blocks(tree);
  }

  private static Location at(Narrative text, TextSource.Place place) {
    return Location.of(text.file(), place.line(), place.column());
  }

  private Inline figure(Narrative text, TextSource.Place place) {
    Inline asWritten = Inline.Text.of("{{" + place.words() + "}}");
    LiveFigure asked = LiveFigure.parse(place.words());
    if (!asked.fault().isEmpty()) {
      findings.error("document." + asked.fault(), at(text, place), asked.faultWord());
      return asWritten;
    }
    try {
      return figure(text, place, asked);
    } catch (UnknownFigure unknown) {
      if (unknown.isCategory() && lacksMaterial(asked.name())) {
        return notKnown(text, place);
      }
      findings.error(unknown.code(), at(text, place), unknown.word(), unknown.nearest());
      return asWritten;
    }
  }

  /** What is a share in its categories only is a plain count without one: förfrågningar. */
  private Inline figure(Narrative text, TextSource.Place place, LiveFigure asked)
      throws UnknownFigure {
    String name = finder.name(asked.name());
    List<Unit> units = finder.known().units(name);
    Map<String, String> selection = new LinkedHashMap<>();
    Show show = Show.fitting(units).get(0);
    for (Map.Entry<String, String> attribute : asked.attributes().entrySet()) {
      if (attribute.getKey().equals(SHOW)) {
        show = show(name, units, attribute.getValue());
      } else {
        selection.put(key(attribute.getKey()), attribute.getValue());
      }
    }
    Optional<Figure> found = finder.find(name, Selection.of(selection), show.unit(units));
    if (found.isEmpty() && !asked.attributes().containsKey(SHOW) && units.contains(Unit.COUNT)) {
      show = Show.COUNT;
      found = finder.find(name, Selection.of(selection), show.unit(units));
    }
    if (found.isEmpty()) {
      return notKnown(text, place);
    }
    if (!found.get().isWhole()) {
      findings.warning("document.live-figure-partial", at(text, place), place.words().strip());
    }
    String printed = printer.print(found.get(), show);
    return new Inline.Value(printed, found, Inline.Mark.PLAIN);
  }

  /** The words are right and the material does not carry the figure. */
  private Inline notKnown(Narrative text, TextSource.Place place) {
    findings.warning("document.live-figure-missing", at(text, place), place.words().strip());
    return Inline.Text.of(Printer.NO_DATA);
  }

  /** Whether what the figure rests on is not whole, so that a category may be gone with it. */
  private boolean lacksMaterial(String typed) {
    return finder.known().names().stream()
        .filter(name -> Words.match(typed, List.of(name)).isPresent())
        .flatMap(name -> Definitions.material(name).stream())
        .anyMatch(finder::isNotWhole);
  }

  private static String key(String typed) throws UnknownFigure {
    List<String> keys = new ArrayList<>(Selection.KEYS);
    keys.add(SHOW);
    return Selection.key(typed)
        .orElseThrow(
            () ->
                new UnknownFigure(
                    "document.live-figure-attribute", typed, Words.nearest(typed, keys)));
  }

  private static Show show(String name, List<Unit> units, String word) throws UnknownFigure {
    List<Show> fitting = Show.fitting(units);
    return Show.ofWord(word)
        .filter(fitting::contains)
        .orElseThrow(
            () ->
                new UnknownFigure(
                    "document.live-figure-show",
                    name + " visa=" + word,
                    fitting.stream().map(Show::word).collect(Collectors.joining(", "))));
  }
}
