package io.github.valuematrix.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Settings as somebody wrote them, and what is wrong with each.
 *
 * @param pagesPerSecond a whole number
 * @param monthsKept     a whole number, or nothing: all is kept
 */
public record SettingsInput(String pagesPerSecond, String monthsKept) {

    public static final String PAGES_PER_SECOND = "pagesPerSecond";
    public static final String MONTHS_KEPT = "monthsKept";

    private static final String WHOLE_NUMBER = "\\d{1,9}";

    public SettingsInput {
        pagesPerSecond = pagesPerSecond == null ? "" : pagesPerSecond.strip();
        monthsKept = monthsKept == null ? "" : monthsKept.strip();
    }

    public static SettingsInput of(Settings settings) {
        return new SettingsInput(String.valueOf(settings.pagesPerSecond()), settings.monthsKept().isEmpty() ? ""
                : String.valueOf(settings.monthsKept().getAsInt()));
    }

    /** By the name of the setting; empty if all can be saved. */
    public Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (!lies(pagesPerSecond, Settings.LOWEST_RATE, Settings.HIGHEST_RATE)) {
            problems.put(PAGES_PER_SECOND, Problem.of("value-matrix.settings.rate.problem", Settings.LOWEST_RATE,
                    Settings.HIGHEST_RATE));
        }
        if (!monthsKept.isEmpty() && !lies(monthsKept, Settings.FEWEST_MONTHS, Settings.MOST_MONTHS)) {
            problems.put(MONTHS_KEPT, Problem.of("value-matrix.settings.months.problem", Settings.FEWEST_MONTHS,
                    Settings.MOST_MONTHS));
        }
        return problems;
    }

    static boolean lies(String text, int lowest, int highest) {
        return text.matches(WHOLE_NUMBER) && Integer.parseInt(text) >= lowest && Integer.parseInt(text) <= highest;
    }

    /** Call it only without problems; what is not written here stays as it is. */
    public Settings settings(Settings before) {
        return before.withRate(Integer.parseInt(pagesPerSecond)).withMonths(
                monthsKept.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(monthsKept)));
    }
}
