package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.Date;

/** A space of the store. */
final class StoredSpace extends com.atlassian.confluence.spaces.Space {
    private final Space row;
    private final Session session;

    StoredSpace(Space row, Session session) {
        this.row = row;
        this.session = session;
    }

    Space row() {
        return row;
    }

    @Override
    public long getId() {
        return row.id();
    }

    @Override
    public Date getCreationDate() {
        return StoredContent.date(row.created());
    }

    @Override
    public ConfluenceUser getCreator() {
        return session.person(row.creator());
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getName() {
        return row.name();
    }
}
