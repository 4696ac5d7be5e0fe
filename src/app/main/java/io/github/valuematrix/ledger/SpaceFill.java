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

    SpaceFill withTotal(long pages) {
        return new SpaceFill(space, state, lastContentId, Math.min(pagesDone, pages), pages);
    }

    /** After so many more pages, the last of which has this id. */
    SpaceFill after(int pages, long contentId) {
        return new SpaceFill(space, BackFillProgress.State.RUNNING, contentId, Math.min(pagesDone + pages, pagesTotal),
                pagesTotal);
    }

    SpaceFill done() {
        return new SpaceFill(space, BackFillProgress.State.DONE, lastContentId, pagesTotal, pagesTotal);
    }

    boolean isDone() {
        return state == BackFillProgress.State.DONE;
    }
}
