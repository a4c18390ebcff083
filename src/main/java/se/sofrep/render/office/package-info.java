/**
 * What the Word document and the workbook have in common: {@link
 * se.sofrep.render.office.Properties} sets title and times in POI's package, {@link
 * se.sofrep.render.office.RepeatableZip} is the last step of both.
 */
package se.sofrep.render.office;
