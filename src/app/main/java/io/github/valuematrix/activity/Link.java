package io.github.valuematrix.activity;

/**
 * A link as the ledger keeps it.
 *
 * @param spaceKey   where it leads, as the link spells it; null for a web link
 * @param targetHash finds the page it leads to; null if there is none to find
 * @param actor      who made a cross-space link; null for other links
 * @param day        epoch day of a cross-space link; null for other links and if undated
 * @param madeIn     number of the version that made it; null for other links and those of comments
 */
public record Link(LinkTarget.Kind kind, String spaceKey, Long targetHash, Person actor, Integer day, Integer madeIn) {
}
