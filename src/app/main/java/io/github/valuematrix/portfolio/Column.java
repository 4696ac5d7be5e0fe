package io.github.valuematrix.portfolio;

import io.github.valuematrix.report.Definition;

/**
 * The head of a column.
 *
 * @param definition null if it has none
 * @param query      of the address that is sorted by it; empty if nothing is
 * @param sort       ascending, descending or none
 * @param number     whether numbers stand in it
 */
public record Column(String label, Definition definition, String query, String sort, boolean number) {
}
