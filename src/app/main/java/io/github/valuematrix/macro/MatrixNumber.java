package io.github.valuematrix.macro;

import io.github.valuematrix.report.Change;
import io.github.valuematrix.report.Value;

/**
 * One number in a cell.
 *
 * @param of     name of the space that it is of; empty where there is only one number
 * @param unit   what it counts
 * @param change null if there is nothing to compare with
 * @param link   to what is behind it; empty if nothing may be shown
 */
public record MatrixNumber(String of, Value value, String unit, Change change, String link) {
}
