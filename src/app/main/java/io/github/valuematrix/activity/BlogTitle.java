package io.github.valuematrix.activity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links name a blog post by its day and title: {@code /2026/11/24/Title}.
 */
final class BlogTitle {

    private static final Pattern DATED = Pattern.compile("/\\d{4}/\\d{1,2}/\\d{1,2}/(.+)", Pattern.DOTALL);

    private BlogTitle() {
    }

    /** The title without the day, if one stands before it. */
    static String of(String title) {
        Matcher dated = DATED.matcher(title);
        return dated.matches() ? dated.group(1) : title;
    }
}
