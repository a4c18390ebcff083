/**
 * Templates in another language than the Swedish that they are written in: other words in the same
 * places. Begin at {@link se.sofrep.document.translation.Translation}; what is a word of a template
 * and what a name of a figure, {@link se.sofrep.document.translation.TemplateTranslator} knows.
 */
package se.sofrep.document.translation;
