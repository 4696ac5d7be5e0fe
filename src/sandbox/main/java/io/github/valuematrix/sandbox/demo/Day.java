package io.github.valuematrix.sandbox.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a text is written, to speak of days near it: {@code date+7}, {@code month-2}, {@code week},
 * {@code year}. Without a calendar it knows no months, so that two texts are told apart in the same way whenever the
 * two years lie.
 */
record Day(LocalDate date, boolean hasCalendar) {

    private static final Pattern GAP = Pattern.compile("(date|month|week|year)([+-]\\d+)?");

    boolean knows(String gap) {
        return GAP.matcher(gap).matches();
    }

    String name(String gap) {
        Matcher parts = GAP.matcher(gap);
        parts.matches();
        int distance = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hasCalendar || parts.group(1).equals("date") ? name(parts.group(1), distance) : parts.group(1);
    }

    private String name(String unit, int distance) {
        return switch (unit) {
            case "month" -> format("MMMM", date.plusMonths(distance));
            case "week" -> String.valueOf(date.plusWeeks(distance).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case "year" -> String.valueOf(date.plusYears(distance).getYear());
            default -> format("d MMM yyyy", date.plusDays(distance));
        };
    }

    private static String format(String pattern, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
