package io.github.valuematrix.report;

/**
 * How far the back-fill of the space has come.
 *
 * @param percent 0 to 100
 */
public record Reading(String done, int percent, String percentText) {
}
