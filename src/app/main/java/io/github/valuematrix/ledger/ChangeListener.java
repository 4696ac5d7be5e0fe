package io.github.valuematrix.ledger;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what changes in the wiki and marks it, no more: it runs on the editor's thread, in the middle of the save.
 * A fault of ours is logged and never reaches the editor.
 */
@Named
public class ChangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

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
        if (isView(event)) {
            return;
        }
        guarded(() -> {
            ContentEntityObject content = event.getContent();
            ContentEntityObject page = content instanceof Comment comment ? comment.getContainer() : content;
            if (page instanceof AbstractPage) {
                marks.markPage(page.getId());
            }
        });
    }

    @EventListener
    public void spaceCreated(SpaceCreateEvent event) {
        guarded(() -> marks.markSpace(event.getSpace().getId()));
    }

    @EventListener
    public void spaceRemoved(SpaceRemoveEvent event) {
        guarded(() -> marks.markSpace(event.getSpace().getId()));
    }

    /** Told by its name, because a class that is not there would keep every event from being heard. */
    private static boolean isView(ContentEvent event) {
        return event.getClass().getSimpleName().endsWith("ViewEvent");
    }

    private static void guarded(Runnable mark) {
        try {
            mark.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A change was not marked; the value matrix misses it until its page changes again", e);
        }
    }
}
