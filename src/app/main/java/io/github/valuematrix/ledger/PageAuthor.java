package io.github.valuematrix.ledger;

/**
 * That somebody created or edited a page.
 *
 * @param person the number of a person; 0 is an anonymous one
 */
public record PageAuthor(long pageId, int person) {
}
