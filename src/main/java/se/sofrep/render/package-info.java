/**
 * A finished document as files: a room a format, each with one {@link se.sofrep.render.Renderer}.
 * What pages, paper and charts share is in {@code markup} and {@code chart}, what Word and Excel
 * share in {@code office}; {@code data} is figures, findings and tables as CSV, JSON and text.
 * Nothing here computes, rounds or words.
 */
package se.sofrep.render;
