package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.util.List;

/** Reads content from the store, whoever asks. */
final class StoredPages implements PageManager {
    @Override
    @Deprecated
    public ContentEntityObject getById(long id) {
        return Session.current().content(id);
    }

    @Override
    @Deprecated
    public AbstractPage getAbstractPage(long id) {
        return Session.current().content(id) instanceof AbstractPage page ? page : null;
    }

    @Override
    public List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content) {
        Session session = Session.current();
        long id = ((ContentEntityObject) content.getLatestVersion()).getId();
        return session.wiki().versions(id).stream().filter(StoredPages::isHistory)
                .map(row -> (VersionHistorySummary) new StoredVersion(row, session.person(row.lastModifier())))
                .toList();
    }

    /** A draft may name the page it is a draft of, as an old version does. */
    private static boolean isHistory(Content row) {
        return row.originalId() == null || row.status() != ContentStatus.DRAFT;
    }
}
