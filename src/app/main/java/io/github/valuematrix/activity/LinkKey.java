package io.github.valuematrix.activity;

/**
 * Finds a link of a page again, by what the ledger keeps of it.
 *
 * @param lowerSpaceKey where it leads, in lower case
 * @param targetHash    null if there is no page to find
 */
public record LinkKey(LinkTarget.Kind kind, String lowerSpaceKey, Long targetHash) {
}
