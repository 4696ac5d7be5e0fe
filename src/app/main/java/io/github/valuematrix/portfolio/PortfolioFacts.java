package io.github.valuematrix.portfolio;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.privacy.ShownLinkMap;
import io.github.valuematrix.privacy.ShownSiloMap;
import io.github.valuematrix.privacy.SpaceSummaries;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All that a portfolio puts into words.
 *
 * @param lines of the reader's spaces that are known
 * @param spaces how many the reader has
 * @param known  how far back, and as of when
 * @param nameOf the name of a space by its key
 * @param nameById the name of a space of the reader by its id
 */
record PortfolioFacts(List<SpaceLine> lines, int spaces, SpaceSummaries.Known known, ShownSiloMap silos,
                      ShownLinkMap links, UnaryOperator<String> nameOf, Map<Long, String> nameById) {

    PortfolioFacts {
        lines = List.copyOf(lines);
        nameById = Map.copyOf(nameById);
    }

    Period period() {
        return known.period();
    }

    /** How many spaces have not been looked at yet. */
    int missing() {
        return spaces - lines.size();
    }
}
