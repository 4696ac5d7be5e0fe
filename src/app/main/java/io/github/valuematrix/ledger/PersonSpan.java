package io.github.valuematrix.ledger;

/**
 * What one person contributed in some days.
 *
 * @param person   their number
 * @param firstDay epoch day of the first contribution
 * @param lastDay  of the last one
 */
public record PersonSpan(int person, int firstDay, int lastDay, long contributions) {
}
