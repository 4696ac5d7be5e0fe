package io.github.valuematrix.ledger;

import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has removed people heard of, apart from all other changes: where Confluence lacks that event, nothing else is lost.
 */
@Named
public class PeopleListener {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleListener.class);

    private final EventPublisher events;
    private final DirtyMarks marks;
    private Object listener;

    @Inject
    public PeopleListener(EventPublisher events, DirtyMarks marks) {
        this.events = events;
        this.marks = marks;
    }

    @PostConstruct
    public void register() {
        try {
            Object made = new UserRemoveListener(marks);
            events.register(made);
            listener = made;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Removed people are not heard of; all other changes are", e);
        }
    }

    @PreDestroy
    public void unregister() {
        if (listener != null) {
            events.unregister(listener);
        }
    }
}
