/**
 * Figures to what may be published of them: the public edition. Begin with {@link
 * se.sofrep.disclosure.Gate}, which everything passes.
 *
 * <p>{@code Counts} finds every count of persons, {@code Printed} those that the report shows.
 * {@code Ties} (with {@code FlowTies}, {@code OutcomeTies}, {@code AnswerTies}) says what always
 * holds between them, and {@code Network} numbers both: it is what an outsider reckons with. {@code
 * Plan} knows what is withheld, and by {@code Demand}s what must stay possible. {@code Suppression}
 * withholds more until it does, each time what {@code Leeway} finds cheapest by {@code Importance}.
 * {@code Reach} proves the finished plan, and knows nothing of how it came about. These two solve
 * by {@code solve.Simplex}. {@code Beside} is what is out already, {@code Out} tells what that
 * gives away. What is published of it all is a {@link se.sofrep.disclosure.Proof}, put together by
 * {@code Argument}, solved without the truth by {@code Openness} and repeated by {@link
 * se.sofrep.disclosure.Verification}. Why it is so: docs/decisions/0014.
 */
package se.sofrep.disclosure;
