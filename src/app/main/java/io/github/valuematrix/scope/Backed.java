package io.github.valuematrix.scope;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Ratio;

/**
 * A share, and how many eligible people stand behind it.
 *
 * @param ratio what it is a share of, however little that is
 */
record Backed(Said<Double> share, Ratio ratio, long people) {
}
