package io.github.valuematrix.admin;

/**
 * Something counted, in words.
 */
public record Count(String label, String value) {
}
