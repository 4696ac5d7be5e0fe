package io.github.valuematrix.scope;

import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Silos;

/**
 * What everything said of one period rests on: who belongs where in it, and who had met whom before it. It is the same
 * for all spaces.
 */
public record Basis(Silos silos, Before before) {
}
