package io.github.valuematrix.scope;

/**
 * A period, and the period of the same length before it.
 *
 * @param basis       of this period
 * @param before      null if it was not asked for, or is not kept: it would seem that less had happened
 * @param basisBefore of the period before; null with it
 */
public record Comparison(ScopeFigures now, Basis basis, ScopeFigures before, Basis basisBefore) {
}
