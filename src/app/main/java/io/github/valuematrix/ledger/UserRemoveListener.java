package io.github.valuematrix.ledger;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;

/**
 * Marks who was removed. It is no bean, because it cannot be loaded where Confluence has no such event.
 */
public final class UserRemoveListener {

    private final DirtyMarks marks;

    UserRemoveListener(DirtyMarks marks) {
        this.marks = marks;
    }

    @EventListener
    public void personRemoved(UserRemoveEvent event) {
        EditorsThread.spare(() -> {
            if (event.getUser() instanceof ConfluenceUser person) {
                marks.markPerson(person.getKey().getStringValue());
            }
        });
    }
}
