/** Linear programs around a point that is possible. Begin with {@link Simplex}. */
package se.sofrep.disclosure.solve;
