package io.github.valuematrix.macro;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Addresses of our pages, as they work where the matrix is shown.
 *
 * @param baseUrl of the wiki, without a slash at its end
 */
record Links(String baseUrl) {

    private static final String PAGES = "/plugins/value-matrix/";

    /** For the same days as the numbers. */
    String report(String spaceKey, Span span) {
        return baseUrl + PAGES + "adoption.action?key=" + encoded(spaceKey)
                + (span == Span.NATURAL ? "" : "&period=" + span.value());
    }

    /** To what is behind the number of a cell. */
    String discussions(List<String> spaceKeys, Cell cell, Period period) {
        return baseUrl + PAGES + "discussions.action?spaces=" + encoded(String.join(",", spaceKeys)) + "&novelty="
                + name(cell.novelty()) + "&reach=" + name(cell.reach()) + "&from=" + period.from() + "&to="
                + period.to().minusDays(1);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
