package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the notes that the admins of a space set on its timeline.
 */
@Named
public class TimelineNotes {

    private static final String OF_SPACE = "select [ID], [ON_DAY], [NOTE_TEXT] from {SPACE_NOTE} where [SPACE_ID] = ? "
            + "order by [ON_DAY], [ID]";
    private static final String ADD = "insert into {SPACE_NOTE} ([SPACE_ID], [ON_DAY], [NOTE_TEXT]) values (?, ?, ?)";
    private static final String REMOVE = "delete from {SPACE_NOTE} where [SPACE_ID] = ? and [ID] = ?";

    private final LedgerDatabase database;

    @Inject
    public TimelineNotes(LedgerDatabase database) {
        this.database = database;
    }

    /** The earliest day first. */
    public List<TimelineNote> of(long spaceId) {
        return database.read(statements -> statements.list(row -> new TimelineNote(row.getLong(1),
                LocalDate.ofEpochDay(row.getLong(2)), row.getString(3)), OF_SPACE, spaceId));
    }

    public void add(long spaceId, LocalDate day, String text) {
        database.write(statements -> statements.update(ADD, spaceId, (int) day.toEpochDay(), text));
    }

    /** Nothing happens if the space has no such note. */
    public void remove(long spaceId, long id) {
        database.write(statements -> statements.update(REMOVE, spaceId, id));
    }
}
