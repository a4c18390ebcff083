/**
 * From a template to a report document. Begin at {@link
 * se.sofrep.document.template.ReportComposer}. What template authors may write is in {@code
 * templates/README.md}.
 */
package se.sofrep.document.template;
