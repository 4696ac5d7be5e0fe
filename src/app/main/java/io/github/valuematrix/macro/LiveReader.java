package io.github.valuematrix.macro;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.report.Wording;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what is live on a matrix, or says in plain words why nothing is. A page never breaks because of it.
 */
@Named
public class LiveReader {

    /** A matrix of more would say little of each. */
    static final int MOST_TOGETHER = 100;

    /** More do not fit into a cell. */
    static final int MOST_SIDE_BY_SIDE = 5;

    private static final Logger LOG = LoggerFactory.getLogger(LiveReader.class);
    private static final String KEY = "value-matrix.macro.live.";
    private static final int PERCENT = 100;

    private final ChosenSpaces chosen;
    private final LiveNumbers numbers;
    private final BackFill backFill;
    private final Wording wording;

    @Inject
    public LiveReader(ChosenSpaces chosen, LiveNumbers numbers, BackFill backFill, Wording wording) {
        this.chosen = chosen;
        this.numbers = numbers;
        this.backFill = backFill;
        this.wording = wording;
    }

    /** @param home the space of the page that holds the macro; null if it has none yet */
    Live of(Choices choices, Space home, ConfluenceUser reader) {
        try {
            return read(choices, home, reader);
        } catch (RuntimeException e) {
            LOG.error("The numbers of a value matrix could not be read; its page shows the words alone.", e);
            return Live.without(wording.text(KEY + "failed"));
        }
    }

    private Live read(Choices choices, Space home, ConfluenceUser reader) {
        if (home == null && choices.live().keys().isEmpty() && choices.live().categories().isEmpty()) {
            return Live.without(wording.text(KEY + "no-page"));
        }
        ChosenSpaces.Found found = chosen.of(choices.live(), home, reader);
        if (found.spaces().isEmpty()) {
            return Live.without(wording.text(KEY + "unseen"));
        }
        List<Space> spaces = found.spaces().subList(0, Math.min(found.spaces().size(), most(choices)));
        int reading = percentRead(spaces);
        return reading < PERCENT ? new Live(spaces, List.of(), null, null,
                wording.text(KEY + "reading", spaces.size(), wording.percent(reading)), "", numbers.k())
                : live(spaces, hint(found, spaces.size()), choices);
    }

    private Live live(List<Space> spaces, String hint, Choices choices) {
        LiveNumbers.Found found = numbers.of(spaces, choices);
        boolean missesNumbers = found.isQuiet() && choices.live().mode() != Mode.WORDS;
        return new Live(spaces, found.isQuiet() ? List.of() : found.numbers(), found.period(), found.stage(),
                missesNumbers ? wording.text(KEY + "quiet") : "", hint, numbers.k());
    }

    private static int most(Choices choices) {
        return choices.live().sideBySide() ? MOST_SIDE_BY_SIDE : MOST_TOGETHER;
    }

    private String hint(ChosenSpaces.Found found, int shown) {
        List<String> hints = new ArrayList<>();
        if (found.isWithout()) {
            hints.add(wording.text(KEY + "without"));
        }
        if (found.spaces().size() > shown) {
            hints.add(wording.text(KEY + "first", shown, found.spaces().size()));
        }
        return String.join(" ", hints);
    }

    private int percentRead(List<Space> spaces) {
        if (backFill.isDone()) {
            return PERCENT;
        }
        List<BackFillProgress> all = spaces.stream().map(space -> backFill.progress(space.getKey())).toList();
        if (all.stream().allMatch(BackFillProgress::isDone)) {
            return PERCENT;
        }
        long total = all.stream().mapToLong(BackFillProgress::pagesTotal).sum();
        long done = all.stream().mapToLong(BackFillProgress::pagesDone).sum();
        return total == 0 ? 0 : (int) Math.min(PERCENT - 1, done * PERCENT / total);
    }
}
