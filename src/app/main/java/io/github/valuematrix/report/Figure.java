package io.github.valuematrix.report;

/**
 * One number with its neighbours: what it counts, its change, its definition.
 *
 * @param hint   what stands below it; may be empty
 * @param before that of the period before; null if it is not compared
 * @param change null if there is nothing to compare with
 */
public record Figure(Definition definition, Value value, String hint, Value before, Change change) {
}
