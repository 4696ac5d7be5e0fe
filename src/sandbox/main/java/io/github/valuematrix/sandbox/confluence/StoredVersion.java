package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.wiki.Content;
import java.util.Date;

/** One version of content: the columns of its row. */
final class StoredVersion extends VersionHistorySummary {
    private final Content row;
    private final ConfluenceUser author;

    StoredVersion(Content row, ConfluenceUser author) {
        this.row = row;
        this.author = author;
    }

    @Override
    public long getId() {
        return row.id();
    }

    @Override
    public int getVersion() {
        return row.version();
    }

    @Override
    public Date getLastModificationDate() {
        return StoredContent.date(row.lastModified());
    }

    @Override
    @Deprecated
    public ConfluenceUser getLastModifier() {
        return author;
    }
}
