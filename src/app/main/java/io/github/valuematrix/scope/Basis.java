package io.github.valuematrix.scope;

import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;

/**
 * What everything said of one period rests on: who belongs where in it, who had met whom before it, and who is left
 * out. It is the same for all spaces.
 *
 * @param rule  that the silos follow
 * @param terms to say the rule and the silos in words
 */
public record Basis(SiloRule rule, Silos silos, Before before, LeftOut leftOut, Terms terms) {

    public Basis(SiloRule rule, Silos silos, Before before, LeftOut leftOut) {
        this(rule, silos, before, leftOut, Terms.NONE);
    }
}
