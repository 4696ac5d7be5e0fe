package io.github.valuematrix.sandbox.scale;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles, which end with a number that says which page it is, and short sentences.
 */
final class Wording {

    static final String HOME = "Home";

    private static final String MISSING = "Yet to be written ";
    private static final String[] THINGS = {"Pump", "Valve", "Rotor", "Seal", "Bearing", "Motor", "Gasket", "Rig",
        "Supplier", "Customer", "Order", "Site"};
    private static final String[] PAGES = {"report", "plan", "review", "inspection", "checklist", "minutes", "decision",
        "guide", "drawing", "question"};
    private static final String[] POSTS = {"news", "week", "milestone", "story"};
    private static final String[] WHO = {"The team", "Our supplier", "The customer", "The workshop", "Field service",
        "The test rig", "Purchasing", "The night shift"};
    private static final String[] DOES = {"has checked", "asks for", "delivers", "replaces", "measured", "waits for",
        "agreed on", "documents"};
    private static final String[] WHAT = {"the new seals", "the pressure readings", "a second opinion", "the drawings",
        "spare parts", "the schedule", "the acceptance test", "next steps"};
    private static final Pattern NUMBERED = Pattern.compile(".* (\\d{1,9})");

    private final long seed;

    Wording(long seed) {
        this.seed = seed;
    }

    String title(Item item) {
        if (item.isHome()) {
            return HOME;
        }
        int words = Draw.WORDS.below(1 << 20, seed, item.id());
        String[] kinds = item.isBlogPost() ? POSTS : PAGES;
        return THINGS[words % THINGS.length] + " " + kinds[words / THINGS.length % kinds.length] + " "
                + (item.position() + 1);
    }

    /** A title that no page has; each page or blog post names one of its own. */
    static String missing(int item) {
        return MISSING + (item + 1);
    }

    static boolean isMissing(String title) {
        return title.regionMatches(true, 0, MISSING, 0, MISSING.length());
    }

    /** The number at the end of a title, counted from 0. */
    static OptionalInt number(String title) {
        Matcher numbered = NUMBERED.matcher(title);
        return numbered.matches() ? OptionalInt.of(Integer.parseInt(numbered.group(1)) - 1) : OptionalInt.empty();
    }

    /** A sentence of the text with this id. */
    String sentence(long id) {
        int words = Draw.WORDS.below(1 << 24, seed, id);
        return WHO[words % 8] + " " + DOES[words / 8 % 8] + " " + WHAT[words / 64 % 8] + ".";
    }
}
