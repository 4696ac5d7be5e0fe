package io.github.valuematrix.ledger;

/**
 * How much one person contributed to one space in some days.
 *
 * @param person   their number
 * @param firstDay epoch day of the first of these contributions
 */
public record SpaceShare(int person, long spaceId, long contributions, int firstDay) {
}
