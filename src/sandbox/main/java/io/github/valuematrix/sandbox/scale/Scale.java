package io.github.valuematrix.sandbox.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How large a computed wiki is. What is not given suits the number of pages as the vendor's own large data set does:
 * 900 000 pages, 100 000 blog posts, 6 000 000 comments, 5 000 spaces, 5 000 users.
 *
 * @param users with the five whom one can log in as
 * @param years of activity up to yesterday
 * @param seed  another one makes another wiki
 */
public record Scale(int pages, int blogPosts, int comments, int spaces, int users, int years, long seed) {

    private static final List<String> KEYS =
            List.of("pages", "blogposts", "comments", "spaces", "users", "years", "seed");
    private static final int DEFAULT_PAGES = 9_000;
    static final int PEOPLE_OF_THE_SANDBOX = 5;
    private static final int MOST_PAGES = 5_000_000;
    private static final int MOST_OTHERS = 100_000;
    private static final int MOST_COMMENTS_EACH = 50;

    public Scale {
        between(pages, 1, MOST_PAGES, "pages");
        between(blogPosts, 0, MOST_PAGES, "blogposts");
        between(spaces, 1, Math.min(pages, MOST_OTHERS), "spaces");
        between(users, PEOPLE_OF_THE_SANDBOX + 1, MOST_OTHERS, "users");
        between(comments, 0, MOST_COMMENTS_EACH * (0L + pages + blogPosts), "comments");
        between(years, 1, 30, "years");
    }

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    public static Scale of(String text) {
        Map<String, Long> given = new TreeMap<>();
        Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .forEach(one -> read(one, given));
        int pages = number(given, "pages", DEFAULT_PAGES);
        return new Scale(pages, number(given, "blogposts", pages / 9),
                number(given, "comments", Math.min(Integer.MAX_VALUE, pages * 20L / 3)),
                number(given, "spaces", Math.max(1, pages / 180)),
                number(given, "users", Math.max(PEOPLE_OF_THE_SANDBOX + 5, pages / 180)),
                number(given, "years", 10), given.getOrDefault("seed", 1L));
    }

    private static void read(String one, Map<String, Long> given) {
        String[] parts = one.split("=", -1);
        String key = parts[0].strip().toLowerCase(java.util.Locale.ROOT);
        if (!KEYS.contains(key) || parts.length != 2) {
            throw new IllegalArgumentException("\"" + one + "\" says nothing about a wiki; give " + KEYS.stream()
                    .map(known -> known + "=NUMBER").collect(Collectors.joining(", ")) + ", separated by commas");
        }
        try {
            given.put(key, Long.parseLong(parts[1].strip().replace("_", "")));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(key + " must be a whole number and not \"" + parts[1] + "\"", noNumber);
        }
    }

    private static int number(Map<String, Long> given, String key, long otherwise) {
        long number = given.getOrDefault(key, otherwise);
        between(number, 0, Integer.MAX_VALUE, key);
        return (int) number;
    }

    private static void between(long number, long least, long most, String key) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(key + " must be from " + least + " to " + most
                    + " here, and " + number + " is not");
        }
    }

    int contents() {
        return pages + blogPosts;
    }

    /** What {@link #of} reads. */
    @Override
    public String toString() {
        return "pages=" + pages + ",blogposts=" + blogPosts + ",comments=" + comments + ",spaces=" + spaces
                + ",users=" + users + ",years=" + years + ",seed=" + seed;
    }
}
