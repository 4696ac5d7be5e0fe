package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.silo.SiloRule;

/**
 * What is shown of the value matrix of some spaces together.
 *
 * @param rule          that the silos follow
 * @param contributions plain count, which always shows
 * @param before        of the period of the same length before it; null if it was not asked for, or is not kept
 */
public record ShownSpaces(SiloRule rule, Period period, long contributions, ShownMatrix matrix, ShownMatrix before) {
}
