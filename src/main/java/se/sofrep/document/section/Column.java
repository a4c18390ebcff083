package se.sofrep.document.section;

import java.util.Optional;
import se.sofrep.document.Table.Format;

/**
 * A column of a table as it was declared.
 *
 * @param group heading that it shares with its neighbours; empty for none
 * @param optional whether it is printed only when some row has data for it
 * @param select what its figures are of; goes before what the row says
 * @param aspect what its cells print; empty for the main unit of the row's figure
 * @param whole what its figures are told in percent of; empty for the figures themselves
 * @param from name of the row's own words or further figures that it prints; empty for none
 * @param otherwise name of the row's own words that stand where there is no figure
 * @param format how it is aligned and read by a workbook
 * @param lacking what is printed where there is nothing
 */
public record Column(
    String heading,
    String group,
    boolean optional,
    Select select,
    Optional<Aspect> aspect,
    Optional<Select> whole,
    String from,
    String otherwise,
    Format format,
    String lacking) {}
