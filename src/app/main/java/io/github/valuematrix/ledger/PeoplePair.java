package io.github.valuematrix.ledger;

/**
 * The numbers of two people with names, the lower first.
 */
public record PeoplePair(int lower, int higher) {
}
