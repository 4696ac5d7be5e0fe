package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.function.Supplier;

/**
 * What people do in the wiki, as whoever is logged in: each call is checked, is one transaction, and tells the
 * listeners of its event within it. What may not be done throws a {@link RefusedException} before anything is written.
 * Texts are in storage format.
 */
public final class Authoring {
    private final Transactions transactions;
    private final Wiki wiki;
    private final Gate gate;
    private final ContentWriter writer;
    private final Titles titles;
    private final LinkRefactoring links;
    private final PageMove moves;
    private final Publishing publishing;

    Authoring(Transactions transactions, Database database, Wiki wiki, Gate gate, ContentWriter writer,
            Publishing publishing) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.gate = gate;
        this.writer = writer;
        this.publishing = publishing;
        titles = new Titles(database.jdbc(), wiki);
        links = new LinkRefactoring(wiki, writer);
        moves = new PageMove(wiki, titles, writer, links);
    }

    /** Returns the id of the new page; without a parent it is one at the top. */
    public long createPage(String spaceKey, Long parentId, String title, String body) {
        return perform(() -> {
            Space space = gate.editable(spaceKey);
            gate.parent(space, parentId);
            String free = titles.free(space.id(), title, null);
            return publishing.create(ContentKind.PAGE, free, space.id(), null, parentId, body);
        });
    }

    public long createBlogPost(String spaceKey, String title, String body) {
        return perform(() -> {
            Space space = gate.editable(spaceKey);
            return publishing.create(ContentKind.BLOGPOST, titles.valid(title), space.id(), null, null, body);
        });
    }

    /** Changes a page or blog post, if it still is in the version that the person began with; returns the new one. */
    public int updatePage(long id, int expectedVersion, String title, String body) {
        return perform(() -> {
            writer.lock(id);
            Content page = gate.editable(id);
            gate.unchanged(page, expectedVersion);
            String newTitle = titles.change(page, title);
            publishing.revise(page, newTitle, body);
            publishing.tellOfRewritten(links.followRename(page, newTitle));
            return page.version() + 1;
        });
    }

    /** Returns the id of the new comment on a page or blog post. */
    public long comment(long pageId, String body) {
        return perform(() -> {
            Content page = gate.commentable(pageId);
            return publishing.create(ContentKind.COMMENT, null, null, page.id(), null, gate.text(body));
        });
    }

    /** Returns the id of the new answer to a comment. */
    public long reply(long commentId, String body) {
        return perform(() -> {
            Content comment = gate.comment(commentId);
            Content page = gate.commentable(comment.containerId());
            return publishing.create(ContentKind.COMMENT, null, null, page.id(), comment.id(), gate.text(body));
        });
    }

    public void updateComment(long id, String body) {
        perform(() -> {
            writer.lock(id);
            publishing.revise(gate.editableComment(id), null, gate.text(body));
            return null;
        });
    }

    /** Answers stay, and move up by one. */
    public void removeComment(long id) {
        perform(() -> {
            Content gone = gate.editableComment(id);
            wiki.children(id).forEach(answer -> writer.setStatus(answer, answer.status(), gone.parentId()));
            writer.setStatus(gone, ContentStatus.DELETED, gone.parentId());
            publishing.tell(id, WikiEvents::removed);
            return null;
        });
    }

    /** Puts a page or blog post into the trash; the pages below move up by one. */
    public void trash(long id) {
        perform(() -> {
            Content page = gate.editable(id);
            wiki.children(id).forEach(child -> writer.place(child, child.spaceId(), page.parentId()));
            writer.setStatus(page, ContentStatus.DELETED, page.parentId());
            publishing.tell(id, WikiEvents::trashed);
            return null;
        });
    }

    /** Takes a page or blog post out of the trash, to where it was, or to the top if its parent is gone. */
    public void restore(long id) {
        perform(() -> {
            Content page = gate.restorable(id);
            titles.change(page, page.title());
            writer.setStatus(page, ContentStatus.CURRENT, gate.currentPage(page.parentId()));
            publishing.tell(id, WikiEvents::restored);
            return null;
        });
    }

    /** Moves a page with all pages below it, under another parent or to the top of a space; a blog post, to a space. */
    public void move(long id, String spaceKey, Long parentId) {
        perform(() -> {
            Content page = gate.movable(id, parentId);
            Space space = gate.editable(spaceKey);
            gate.parent(space, parentId);
            List<Long> rewritten = moves.move(page, space.id(), parentId);
            publishing.tell(id, WikiEvents::moved);
            publishing.tellOfRewritten(rewritten);
            return null;
        });
    }

    /** Tells the apps that somebody looks at a page or blog post; apps hear views as they hear changes. */
    public void view(long id) {
        perform(() -> {
            publishing.tellOfView(id);
            return null;
        });
    }

    private <T> T perform(Supplier<T> work) {
        return transactions.refusable(work);
    }
}
