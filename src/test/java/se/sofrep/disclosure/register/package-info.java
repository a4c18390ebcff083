/**
 * Random registers of participants, and the reports made of them in both editions: what the
 * attacker of {@code attack} and the searches of {@code words} are set upon.
 */
package se.sofrep.disclosure.register;
