package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Breadth;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;

/**
 * What is said of one space or of the whole site in one period. Nothing is hidden here: {@link Sight} says what may be
 * shown.
 */
public record ScopeFigures(Period period, Contributions contributions, Interactions interactions,
                           Participation participation, Breadth breadth, Benefits benefits) {
}
