/**
 * What the page and the PDF have in common: well-formed markup, anchors that are unique, one way to
 * write a table and running text, and the few words a format needs of its own. Begin at {@link
 * se.sofrep.render.markup.BlockVisitor}; {@link se.sofrep.render.markup.Markup} is what everything
 * is written to.
 */
package se.sofrep.render.markup;
