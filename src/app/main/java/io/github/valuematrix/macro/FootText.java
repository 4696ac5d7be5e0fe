package io.github.valuematrix.macro;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.report.Wording;
import java.util.List;

/**
 * Says below the matrix which spaces and days its numbers are of, and where its position comes from.
 */
final class FootText {

    private static final String KEY = "value-matrix.macro.foot.";

    /** More names than this are counted. */
    private static final int MOST_NAMES = 5;

    private final Wording wording;
    private final Choices choices;

    FootText(Wording wording, Choices choices) {
        this.wording = wording;
        this.choices = choices;
    }

    /** @param report address of it; empty for those who may not open it */
    Foot foot(Live live, String report) {
        return live.isEmpty() ? Foot.NONE
                : new Foot(live.instead(), List.of(spaces(live.spaces()), period(live), position(live), live.hint()),
                        report);
    }

    private String spaces(List<Space> spaces) {
        List<String> names = spaces.stream().limit(MOST_NAMES).map(Space::getName).toList();
        int more = spaces.size() - names.size();
        return more == 0 ? wording.list(names) : wording.text(KEY + "more-spaces", wording.list(names), more);
    }

    private String period(Live live) {
        if (live.period() == null || choices.live().mode() == Mode.WORDS) {
            return "";
        }
        String days = wording.period(live.period());
        boolean isCompared = choices.live().show() == Show.CHANGE
                && live.numbers().stream().anyMatch(numbers -> numbers.before() != null);
        return isCompared ? wording.text(KEY + "compared", days, live.period().days()) : days;
    }

    private String position(Live live) {
        if (choices.here().step().isPresent()) {
            return wording.text(KEY + "position.editors");
        }
        if (choices.here() == Mark.NONE || live.stage() == null) {
            return "";
        }
        return wording.text(KEY + "position." + (live.step().isPresent() ? "live"
                : live.stage() == Stage.STARTING ? "starting" : "no-verdict"));
    }
}
