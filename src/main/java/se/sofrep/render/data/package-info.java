/** The bundle's files for other programs: figures, findings and tables as CSV and JSON. */
package se.sofrep.render.data;
