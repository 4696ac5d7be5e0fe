package io.github.valuematrix.admin;

/**
 * One of several answers to a question.
 */
public record FormChoice(String id, String value, String label, String hint, boolean chosen) {
}
