package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.time.Clock;
import java.util.function.Function;

/**
 * What people do in the wiki, as whoever is logged in: each call is checked, is one transaction, and tells the listeners
 * of its event within it. What may not be done throws a {@link RefusedException}. Texts are in storage format.
 */
public final class Authoring {
    private final Transactions transactions;
    private final Wiki wiki;
    private final Gate gate;
    private final ContentWriter writer;
    private final Events events;
    private final Clock clock;

    Authoring(Transactions transactions, Wiki wiki, Gate gate, ContentWriter writer, Events events, Clock clock) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.gate = gate;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the id of the new page; without a parent it is one at the top. */
    public long createPage(String spaceKey, Long parentId, String title, String body) {
        return transactions.joined(() -> {
            Space space = gate.editable(spaceKey);
            writer.lockTitles(space.id());
            gate.parent(space, parentId);
            String free = gate.freeTitle(space.id(), title, null);
            return create(content(ContentKind.PAGE, free, space.id(), null, parentId), body);
        });
    }

    public long createBlogPost(String spaceKey, String title, String body) {
        return transactions.joined(() -> {
            Space space = gate.editable(spaceKey);
            return create(content(ContentKind.BLOGPOST, gate.title(title), space.id(), null, null), body);
        });
    }

    /** Changes a page or blog post, if it still is in the version that the person began with; returns the new one. */
    public int updatePage(long id, int expectedVersion, String title, String body) {
        return transactions.joined(() -> {
            writer.lock(id);
            Content page = gate.editable(id);
            gate.unchanged(page, expectedVersion);
            String newTitle = page.kind() == ContentKind.PAGE ? freeTitle(page, title) : gate.title(title);
            writer.revise(page, newTitle, body, gate.author(), clock.millis());
            publish(id, WikiEvents::updated);
            return page.version() + 1;
        });
    }

    /** Returns the id of the new comment on a page or blog post. */
    public long comment(long pageId, String body) {
        return transactions.joined(() -> {
            Content page = gate.commentable(pageId);
            return create(content(ContentKind.COMMENT, null, null, page.id(), null), gate.text(body));
        });
    }

    /** Returns the id of the new answer to a comment. */
    public long reply(long commentId, String body) {
        return transactions.joined(() -> {
            Content comment = gate.comment(commentId);
            Content page = gate.commentable(comment.containerId());
            return create(content(ContentKind.COMMENT, null, null, page.id(), comment.id()), gate.text(body));
        });
    }

    public void updateComment(long id, String body) {
        transactions.joined(() -> {
            writer.lock(id);
            Content comment = gate.editableComment(id);
            writer.revise(comment, null, gate.text(body), gate.author(), clock.millis());
            return publish(id, WikiEvents::updated);
        });
    }

    /** Answers stay, and answer nothing that is there. */
    public void removeComment(long id) {
        transactions.joined(() -> {
            writer.setStatus(gate.editableComment(id), ContentStatus.DELETED, null);
            return publish(id, comment -> WikiEvents.removed((Comment) comment));
        });
    }

    /** Puts a page or blog post into the trash; the pages below move up by one. */
    public void trash(long id) {
        transactions.joined(() -> {
            Content page = gate.editable(id);
            wiki.children(id).forEach(child -> writer.place(child, child.spaceId(), page.parentId()));
            writer.setStatus(page, ContentStatus.DELETED, page.parentId());
            return publish(id, WikiEvents::trashed);
        });
    }

    /** Takes a page or blog post out of the trash, to where it was, or to the top if its parent is gone. */
    public void restore(long id) {
        transactions.joined(() -> {
            Content page = gate.restorable(id);
            writer.setStatus(page, ContentStatus.CURRENT, gate.currentPage(page.parentId()));
            return publish(id, WikiEvents::restored);
        });
    }

    /** Moves a page with all pages below it, under another parent or to the top of a space. */
    public void move(long id, String spaceKey, Long parentId) {
        transactions.joined(() -> {
            Content page = gate.movable(id, parentId);
            Space space = gate.editable(spaceKey);
            gate.parent(space, parentId);
            move(page, space.id(), parentId);
            return publish(id, moved -> WikiEvents.moved((Page) moved));
        });
    }

    private void move(Content page, long spaceId, Long parentId) {
        if (page.spaceId() != spaceId) {
            writer.lockTitles(spaceId);
            gate.freeTitle(spaceId, page.title(), page.id());
            wiki.children(page.id()).forEach(child -> move(child, spaceId, page.id()));
        }
        writer.place(page, spaceId, parentId);
        Session.current().forget(page.id());
    }

    private String freeTitle(Content page, String title) {
        writer.lockTitles(page.spaceId());
        return gate.freeTitle(page.spaceId(), title, page.id());
    }

    private Content content(ContentKind kind, String title, Long spaceId, Long containerId, Long parentId) {
        String author = gate.author();
        long now = clock.millis();
        return new Content(writer.newId(), kind, title, 1, author, now, author, now, null, ContentStatus.CURRENT, spaceId,
                containerId, parentId, false);
    }

    private long create(Content content, String body) {
        writer.create(content, body);
        publish(content.id(), WikiEvents::created);
        return content.id();
    }

    private Void publish(long id, Function<ContentEntityObject, Object> event) {
        Session session = Session.current();
        session.forget(id);
        events.publish(event.apply(session.content(id)));
        return null;
    }
}
