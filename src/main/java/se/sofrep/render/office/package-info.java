/** What the Word document and the workbook have in common: properties and repeatable archives. */
package se.sofrep.render.office;
