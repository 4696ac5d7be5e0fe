package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.WikiSpace;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far the back-fill of one space has come.
 *
 * @param lastContentId all content up to this id has been read
 */
record SpaceFill(WikiSpace space, BackFillProgress.State state, long lastContentId, long pagesDone, long pagesTotal) {

    static SpaceFill read(ResultSet row) throws SQLException {
        return new SpaceFill(new WikiSpace(row.getLong(1), row.getString(2)),
                BackFillProgress.State.values()[row.getInt(3)], row.getLong(4), row.getLong(5), row.getLong(6));
    }

    /** With so many pages, so many of which have been read; done if those are all. */
    SpaceFill counted(int done, int total) {
        return new SpaceFill(space, state(done, total), lastContentId, done, total);
    }

    /** After so many more pages, the last of which has this id. */
    SpaceFill after(int pages, long contentId) {
        return new SpaceFill(space, state(pagesDone + pages, pagesTotal), contentId, pagesDone + pages, pagesTotal);
    }

    private static BackFillProgress.State state(long done, long total) {
        return done >= total ? BackFillProgress.State.DONE
                : done > 0 ? BackFillProgress.State.RUNNING : BackFillProgress.State.WAITING;
    }

    boolean isDone() {
        return state == BackFillProgress.State.DONE;
    }
}
