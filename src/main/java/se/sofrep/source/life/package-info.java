/**
 * Several years' files made into one: a participation that is open in one year's export and closed
 * in the next's is one participation. Begin with {@link se.sofrep.source.life.LifeReader}.
 */
package se.sofrep.source.life;
