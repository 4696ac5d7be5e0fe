package io.github.valuematrix.ledger;

/**
 * So many links from one space to one space, which may be the same.
 *
 * @param from  id of the space that they stand in
 * @param to    id of the space that they lead to
 * @param links whose target is there
 */
public record LinksBetween(long from, long to, long links) {
}
