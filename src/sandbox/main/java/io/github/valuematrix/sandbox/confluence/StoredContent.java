package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.Content;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * What pages, blog posts and comments have in common: the columns of their row at once, all else read when asked for,
 * as long as the session is open.
 */
final class StoredContent {
    private final Content row;
    private final Session session;
    private List<Comment> comments;
    private List<OutgoingLink> links;
    private String body;

    StoredContent(Content row, Session session) {
        this.row = row;
        this.session = session;
    }

    Content row() {
        return row;
    }

    Session session() {
        return session;
    }

    Date created() {
        return date(row.created());
    }

    Date lastModified() {
        return date(row.lastModified());
    }

    ConfluenceUser creator() {
        return session.person(row.creator());
    }

    ConfluenceUser lastModifier() {
        return session.person(row.lastModifier());
    }

    boolean isLatest() {
        return row.originalId() == null;
    }

    ContentEntityObject latest() {
        return session.content(isLatest() ? row.id() : row.originalId());
    }

    String status() {
        return row.status().name().toLowerCase(Locale.ROOT);
    }

    ContentEntityObject container() {
        return row.containerId() == null ? null : session.content(row.containerId());
    }

    Comment parentComment() {
        return row.parentId() == null ? null : (Comment) session.content(row.parentId());
    }

    StoredSpace space() {
        return row.spaceId() == null ? null : session.space(row.spaceId());
    }

    List<Comment> comments() {
        if (comments == null) {
            comments = session.wiki().comments(row.id()).stream().map(one -> (Comment) session.entity(one)).toList();
        }
        return comments;
    }

    List<OutgoingLink> links() {
        if (links == null) {
            links = session.wiki().links(row.id()).stream()
                    .map(one -> (OutgoingLink) new StoredLink(one, session)).toList();
        }
        return links;
    }

    String body() {
        if (body == null) {
            body = session.wiki().body(row.id()).map(Body::text).orElse("");
        }
        return body;
    }

    static Date date(Long time) {
        return time == null ? null : new Timestamp(time);
    }
}
