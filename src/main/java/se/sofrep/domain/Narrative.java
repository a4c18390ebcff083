package se.sofrep.domain;

/**
 * The association's own prose for one section.
 *
 * @param name file name without ending: {@code ordforande}, {@code insats-rehab}
 * @param file path relative to the workspace
 * @param markdown the text as written
 */
public record Narrative(String name, String file, String markdown) {}
