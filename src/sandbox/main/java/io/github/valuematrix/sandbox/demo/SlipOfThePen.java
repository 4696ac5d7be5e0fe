package io.github.valuematrix.sandbox.demo;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A typing mistake: two letters of a longer word change places.
 */
final class SlipOfThePen {

    /** Long words of running text, outside of tags. */
    private static final Pattern WORD = Pattern.compile("(?<=[ >])[a-z]{6,}(?=[ ,.])(?![^<]*\\]\\]>)");

    private SlipOfThePen() {
    }

    static String in(String text, Random random) {
        List<MatchResult> words = WORD.matcher(text).results().filter(word -> isOutsideTags(text, word)).toList();
        if (words.isEmpty()) {
            return text;
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        int at = swappable(text, word, random);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static boolean isOutsideTags(String text, MatchResult word) {
        return text.lastIndexOf('<', word.start()) <= text.lastIndexOf('>', word.start());
    }

    private static int swappable(String text, MatchResult word, Random random) {
        int at = word.start() + 1 + random.nextInt(word.end() - word.start() - 2);
        return text.charAt(at) == text.charAt(at + 1) ? word.start() : at;
    }
}
