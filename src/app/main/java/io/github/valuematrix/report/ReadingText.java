package io.github.valuematrix.report;

import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.BackFillProgress.State;
import java.util.Locale;

/**
 * Says whether a space has been read to its end and, if not, what is the case: numbers of half a space must not look
 * complete.
 */
final class ReadingText {

    private static final String KEY = "value-matrix.report.reading.";
    private static final String TRUST = "value-matrix.report.note.trust.";

    private final Wording wording;
    private final BackFillProgress progress;
    private final boolean administersSite;

    ReadingText(Wording wording, BackFillProgress progress, boolean administersSite) {
        this.wording = wording;
        this.progress = progress;
        this.administersSite = administersSite;
    }

    boolean isDone() {
        return progress.isDone();
    }

    /** Null if it has been read to its end. */
    Reading reading() {
        if (isDone()) {
            return null;
        }
        String state = name();
        String text = isHeld() && administersSite ? "text.administrator" : "text";
        return new Reading(wording.text(KEY + state), wording.text(KEY + state + "." + text),
                wording.text(KEY + (isHeld() ? "held" : "runs") + ".so-far"),
                isHeld() && administersSite ? wording.text(KEY + "ask") : "",
                wording.text(KEY + "pages", progress.pagesDone(), progress.pagesTotal()), progress.percent(),
                wording.percent(progress.percent()));
    }

    /** In a sentence, for the small print. */
    String trust() {
        return isDone() ? wording.text(TRUST + "done", progress.skippedTotal()) : wording.text(TRUST + name());
    }

    /** Whether it goes on only if somebody asks for it. */
    private boolean isHeld() {
        return progress.state() == State.PAUSED || progress.state() == State.CANCELLED;
    }

    private String name() {
        return progress.state().name().toLowerCase(Locale.ROOT);
    }
}
