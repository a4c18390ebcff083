/**
 * {@code convert}: any input file as a clean table on standard output. Begin with {@link
 * se.sofrep.job.convert.ConvertFile}.
 */
package se.sofrep.job.convert;
