package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.wiki.Link;
import java.util.Date;

/** A link of the store. An address was split at its first colon, so that its title begins with two slashes. */
final class StoredLink extends OutgoingLink {
    private final Link row;
    private final Session session;

    StoredLink(Link row, Session session) {
        this.row = row;
        this.session = session;
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
    public String getDestinationSpaceKey() {
        return row.destinationKey();
    }

    @Override
    public String getDestinationPageTitle() {
        return row.destinationTitle();
    }
}
