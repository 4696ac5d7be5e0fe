package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.silo.SiloRule;

/**
 * What is shown of the value matrix of some spaces together.
 *
 * @param rule that the silos follow
 */
public record ShownSpaces(SiloRule rule, Period period, ShownMatrix matrix) {
}
