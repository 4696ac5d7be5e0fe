package io.github.valuematrix.ledger;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Hears what changes in the wiki and marks it, no more: it runs on the editor's thread, in the middle of the save. It
 * listens for the superclasses of events, because a class that is not there would keep every event from being heard.
 */
@Named
public class ChangeListener {

    private final EventPublisher events;
    private final DirtyMarks marks;

    @Inject
    public ChangeListener(@ComponentImport EventPublisher events, DirtyMarks marks) {
        this.events = events;
        this.marks = marks;
    }

    @PostConstruct
    public void register() {
        events.register(this);
    }

    @PreDestroy
    public void unregister() {
        events.unregister(this);
    }

    /** Created, edited, moved, trashed, restored or removed, pages and blog posts and comments. Views pass unheard. */
    @EventListener
    public void contentChanged(ContentEvent event) {
        if (!isView(event)) {
            EditorsThread.spare(() -> mark(event.getContent()));
        }
    }

    /** Created, renamed, archived, taken back or removed. */
    @EventListener
    public void spaceChanged(SpaceEvent event) {
        if (!isView(event)) {
            EditorsThread.spare(() -> marks.markSpace(event.getSpace().getId()));
        }
    }

    private void mark(ContentEntityObject changed) {
        ContentEntityObject content = current(changed);
        ContentEntityObject page = content instanceof Comment comment ? comment.getContainer() : content;
        if (page instanceof AbstractPage) {
            marks.markPage(page.getId());
        }
    }

    /** Of an old version; what is removed for good may not know its own current version any more. */
    private static ContentEntityObject current(ContentEntityObject content) {
        return content.getLatestVersion() instanceof ContentEntityObject latest ? latest : content;
    }

    private static boolean isView(Object event) {
        return event.getClass().getSimpleName().endsWith("ViewEvent");
    }
}
