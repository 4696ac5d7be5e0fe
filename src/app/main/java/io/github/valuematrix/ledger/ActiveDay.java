package io.github.valuematrix.ledger;

/**
 * A day on which somebody contributed.
 *
 * @param person their number
 * @param day    epoch day
 */
public record ActiveDay(int person, int day) {
}
