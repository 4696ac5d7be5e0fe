package io.github.valuematrix.portfolio;

import io.github.valuematrix.report.Choice;
import java.util.List;

/**
 * The top of the page.
 *
 * @param line      whose spaces these are, and as of when
 * @param notice    what is wrong with the address, or what is missing; empty if nothing is
 * @param permalink what follows the question mark of the address that shows the same
 */
public record PortfolioHead(String period, String line, String notice, List<Choice> choices, String permalink) {

    public PortfolioHead {
        choices = List.copyOf(choices);
    }
}
