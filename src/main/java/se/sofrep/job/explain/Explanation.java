package se.sofrep.job.explain;

import java.util.List;
import java.util.Optional;
import se.sofrep.domain.Association;
import se.sofrep.figures.trace.Trace;
import se.sofrep.problem.Finding;

/**
 * What there is to say of one figure.
 *
 * @param lacking why the material that it rests on is not whole; empty when it is
 * @param genders women against men, where the figure is a share of both
 * @param places where the report prints it; empty when there is no such report
 */
record Explanation(
    Trace trace,
    Association association,
    List<Finding> lacking,
    Optional<GenderTest> genders,
    Optional<List<PrintedPlaces.Place>> places) {}
