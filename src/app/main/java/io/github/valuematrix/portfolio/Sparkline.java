package io.github.valuematrix.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year in a line, from zero.
 *
 * @param points of the line in a box of {@link #WIDTH} by {@link #HEIGHT}
 * @param end    how far below the top the last of them is
 * @param text   the same in words
 */
public record Sparkline(String points, String end, String text) {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;

    /** The line is as wide as its pen at both ends. */
    private static final int MARGIN = 3;

    static Sparkline of(List<Long> numbers, String text) {
        long most = Math.max(1, numbers.stream().mapToLong(Long::longValue).max().orElse(0));
        double step = (double) (WIDTH - 2 * MARGIN) / Math.max(1, numbers.size() - 1);
        List<String> points = IntStream.range(0, numbers.size()).mapToObj(point ->
                tenths(MARGIN + step * point) + "," + tenths(height(numbers.get(point), most))).toList();
        return new Sparkline(points.stream().collect(Collectors.joining(" ")),
                tenths(height(numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1), most)), text);
    }

    private static double height(long number, long most) {
        return MARGIN + (HEIGHT - 2.0 * MARGIN) * (most - number) / most;
    }

    private static String tenths(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
