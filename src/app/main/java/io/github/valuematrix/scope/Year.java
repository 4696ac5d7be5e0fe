package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Shares;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.matrix.Verdict;

/**
 * The raw stage of one year of 365 days.
 *
 * @param verdict      what the numbers say
 * @param interactions of the year, on which some of the numbers rest
 * @param responders   how many eligible people stand behind the response rate
 * @param authors      how many stand behind the co-authored share
 * @param shares       what the shares among the numbers are made of
 */
public record Year(Period period, StageNumbers numbers, Verdict verdict, Interactions interactions, Basis basis,
                   long responders, long authors, Shares shares) {
}
