package io.github.valuematrix.ledger;

import java.time.LocalDate;

/**
 * Something that happened on a day and may explain how a space moves: a training week.
 */
public record TimelineNote(long id, LocalDate day, String text) {

    /** Longer ones do not fit below a chart. */
    public static final int LONGEST = 80;

    /** More say nothing any more. */
    public static final int MOST = 100;
}
