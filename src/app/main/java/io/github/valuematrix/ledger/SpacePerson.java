package io.github.valuematrix.ledger;

/**
 * That somebody with a name took part in something of a space.
 *
 * @param person their number
 */
public record SpacePerson(long spaceId, int person) {
}
