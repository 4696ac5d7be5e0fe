package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.event.events.space.SpaceTrashEmptyEvent;
import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;

/** What administrators of a space remove for good; checked and told as {@link Authoring} does. */
public final class Purging {
    private final Transactions transactions;
    private final Wiki wiki;
    private final AdminGate gate;
    private final ContentRemoval removal;
    private final Events events;

    Purging(Transactions transactions, Wiki wiki, AdminGate gate, ContentRemoval removal, Events events) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.gate = gate;
        this.removal = removal;
        this.events = events;
    }

    /** Removes a page or blog post that lies in the trash. */
    public void purge(long id) {
        perform(() -> {
            Content page = gate.trashed(id);
            Object event = WikiEvents.removed(Session.current().content(id));
            removal.remove(page);
            events.publish(event);
        });
    }

    /** What lies in the trash is told of as a whole: that each page has its event, no public source says. */
    public void emptyTrash(String spaceKey) {
        perform(() -> {
            Space space = gate.space(spaceKey);
            removal.emptyTrash(space.id());
            events.publish(new SpaceTrashEmptyEvent(this, Session.current().space(space.id())));
        });
    }

    /**
     * Removes an old version of a page or blog post; the current one can only be trashed with the page. No event is
     * known that tells of it.
     */
    public void removeVersion(long pageId, int version) {
        perform(() -> {
            Content page = gate.page(pageId);
            RefusedException.unless(version != page.version(), Reason.INVALID,
                    "This is the current version. Edit the page to change it, or delete the page.");
            removal.removeVersion(old(page, version));
        });
    }

    private Content old(Content page, int version) {
        return wiki.versions(page.id()).stream()
                .filter(one -> one.version() == version && one.originalId() != null)
                .filter(one -> one.status() != ContentStatus.DRAFT).findFirst()
                .orElseThrow(() -> new RefusedException(Reason.NOT_FOUND, "This version is not there any more."));
    }

    private void perform(Runnable work) {
        transactions.refusable(() -> {
            work.run();
            return null;
        });
    }
}
