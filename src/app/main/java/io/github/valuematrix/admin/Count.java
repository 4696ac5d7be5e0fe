package io.github.valuematrix.admin;

/**
 * Something counted, in words.
 *
 * @param after what it would be by what is written and not saved; empty where nobody asked
 */
public record Count(String label, String value, String after) {
}
