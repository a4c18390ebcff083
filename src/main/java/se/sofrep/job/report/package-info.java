/**
 * {@code annual}, {@code interim}, {@code insats}, {@code final} and {@code return}. Begin with
 * {@link se.sofrep.job.report.GenerateReport}; {@link se.sofrep.job.report.ReportSubject} is what
 * the report is about, {@link se.sofrep.job.report.Composition} makes its document.
 */
package se.sofrep.job.report;
