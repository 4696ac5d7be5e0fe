package io.github.valuematrix.ledger;

/**
 * Of so many things of one space, so many.
 */
public record SpaceParts(long spaceId, long part, long whole) {
}
