package io.github.valuematrix.macro;

import java.util.List;
import java.util.Map;

/**
 * What the editor chose.
 *
 * @param unknown values that the macro does not know; they count as not given
 */
record Choices(Layout layout, Mark here, String title, boolean compact, LiveChoices live,
               List<Given.Unknown> unknown) {

    Choices {
        unknown = List.copyOf(unknown);
    }

    static Choices of(Map<String, String> parameters) {
        Given given = new Given(parameters);
        Layout layout = given.one("layout", Layout.values());
        Mark here = given.one("here", Mark.values());
        boolean compact = given.isTrue("compact");
        LiveChoices live = LiveChoices.of(given);
        return new Choices(layout, here, given.text("title"), compact, live, given.unknown());
    }

    /** Whether anything of it follows what happens in the wiki. */
    boolean isLive() {
        return here == Mark.LIVE || live.mode() != Mode.WORDS;
    }
}
