package io.github.valuematrix.scope;

import io.github.valuematrix.figure.Said;

/**
 * A share, and how many eligible people stand behind it.
 */
record Backed(Said<Double> share, long people) {
}
