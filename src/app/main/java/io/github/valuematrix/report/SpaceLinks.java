package io.github.valuematrix.report;

/**
 * The links between this space and another.
 *
 * @param inWidth of its bar, in percent of the longest of either side
 */
public record SpaceLinks(String space, String in, String out, long inWidth, long outWidth) {
}
