/**
 * The report as one self-contained page that asks nothing of the network. {@link
 * se.sofrep.render.html.HtmlRenderer} is the door; {@code HtmlPage} writes the frame, {@code
 * HtmlBlocks} what the report says, {@code Provenance} where each figure comes from.
 */
package se.sofrep.render.html;
