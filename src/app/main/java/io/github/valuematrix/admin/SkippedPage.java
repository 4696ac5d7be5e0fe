package io.github.valuematrix.admin;

/**
 * A page that could not be read, and why; its space is empty if not known.
 */
public record SkippedPage(String id, String address, String space, String reason) {
}
