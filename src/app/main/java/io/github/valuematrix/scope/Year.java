package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Shares;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.matrix.Verdict;

/**
 * The raw stage of one year of 365 days.
 *
 * @param interactions of the year, on which some of the numbers rest
 * @param shares       what the shares among the numbers are made of
 */
public record Year(Period period, StageNumbers numbers, Verdict verdict, Interactions interactions, Shares shares) {
}
