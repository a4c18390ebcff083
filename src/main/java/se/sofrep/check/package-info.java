/**
 * What is reconciled in every run: one small class a check, listed in {@link
 * se.sofrep.check.Checks}. A check reads the material and the finished figures, and says what does
 * not add up; it never mends.
 */
package se.sofrep.check;
