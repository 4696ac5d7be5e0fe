package io.github.valuematrix.sandbox.wiki;

/**
 * Content that is restricted for viewing or editing, and one of those who still may.
 */
public record Restriction(long contentId, Right right, Subject subject) {
}
