package io.github.valuematrix.macro;

/**
 * One page or blog post on which people met.
 *
 * @param id   of the content
 * @param last day of it, as readers write it
 */
public record DiscussionLine(long id, String title, String space, String last) {
}
