package se.sofrep.disclosure;

import se.sofrep.domain.Association;

/**
 * What was withheld, and how wide each of it is open: what the proof rests on and what it shows.
 * Says nothing that an outsider cannot work out, and so not which of the cells are few.
 *
 * @param rules by which it was
 * @param cells counts of persons that the report shows
 * @param reckoned cells that an outsider reckons with: those shown, and those that follow
 * @param ties ties among them
 * @param proof what it takes to repeat it; has the cells that are withheld
 */
public record Protection(
    Association.Disclosure rules, int cells, int reckoned, int ties, Proof proof) {}
