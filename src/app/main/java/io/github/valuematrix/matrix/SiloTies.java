package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;

/**
 * The ties that touch one silo.
 *
 * @param people   of the silo with a tie
 * @param outside  ties with people of other silos
 * @param inside   ties inside the silo
 * @param expected the index if everybody had a tie with everybody
 */
public record SiloTies(long people, long outside, long inside, Said<Double> expected) {

    /** (outside − inside) / all of them, −1 to 1; there is at least one. */
    public double index() {
        return (double) (outside - inside) / (outside + inside);
    }
}
