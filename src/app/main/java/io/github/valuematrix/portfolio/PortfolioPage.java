package io.github.valuematrix.portfolio;

import io.github.valuematrix.report.Definition;
import java.util.List;

/**
 * The report of many spaces as its template shows it: every text and number is ready to be read.
 *
 * @param instead what is said in the place of all below the head; empty if there is something to show
 * @param advice  what to do about that; may be empty
 * @param table   null if there is nothing to show
 */
public record PortfolioPage(PortfolioHead head, String instead, String advice, SpaceTable table, List<HeatMap> maps,
                            List<Definition> definitions) {

    public PortfolioPage {
        maps = List.copyOf(maps);
        definitions = List.copyOf(definitions);
    }
}
