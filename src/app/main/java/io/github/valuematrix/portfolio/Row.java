package io.github.valuematrix.portfolio;

import io.github.valuematrix.report.Change;
import io.github.valuematrix.report.Value;

/**
 * A space in the table.
 *
 * @param query      of the address of its report
 * @param categories of the space
 * @param dots       of three that are filled
 * @param hint       below the step; may be empty
 * @param year       contributions of a year
 */
public record Row(String name, String query, String categories, int dots, String step, String hint, Value contributors,
                  Change contributorsChange, Sparkline year, String contributions, Change contributionsChange,
                  Value crossShare, Value expectedShare, Value firstAnswer) {
}
