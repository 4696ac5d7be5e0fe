package io.github.valuematrix.adoption;

/**
 * That an eligible person created or edited a page in the window.
 */
public record Authorship(long page, int person) {
}
