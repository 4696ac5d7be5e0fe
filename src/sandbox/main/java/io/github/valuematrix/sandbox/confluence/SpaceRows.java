package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.time.Clock;

/** Writes spaces, and has the session read them anew. */
final class SpaceRows {
    private static final String UPDATE = "UPDATE space SET name = ?, archived = ? WHERE space_id = ?";
    private static final String DELETE_PERMISSIONS = "DELETE FROM space_permission WHERE space_id = ?";
    private static final String DELETE = "DELETE FROM space WHERE space_id = ?";

    private final Database database;
    private final ContentRemoval removal;
    private final Clock clock;

    SpaceRows(Database database, ContentRemoval removal, Clock clock) {
        this.database = database;
        this.removal = removal;
        this.clock = clock;
    }

    /** Returns the id of the new space; its maker may do everything in it. */
    long add(String key, String name, String maker) {
        long id = database.newId();
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(new Space(id, key, name, false, false, null, maker, clock.millis(), null, ""));
            for (Right right : Right.values()) {
                writer.add(new SpacePermission(id, right, Subject.user(maker)));
            }
        }
        return id;
    }

    void update(long spaceId, String name, boolean archived) {
        database.jdbc().update(UPDATE, name, archived, spaceId);
        Session.current().forgetSpace(spaceId);
    }

    /** With all its content. */
    void remove(long spaceId) {
        removal.removeAll(spaceId);
        database.jdbc().update(DELETE_PERMISSIONS, spaceId);
        database.jdbc().update(DELETE, spaceId);
        Session.current().forgetSpace(spaceId);
    }
}
