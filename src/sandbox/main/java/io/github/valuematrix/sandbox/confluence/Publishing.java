package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Writes what somebody has written, now and under their name, and tells the listeners. */
final class Publishing {
    private final Gate gate;
    private final ContentWriter writer;
    private final Events events;
    private final Clock clock;

    Publishing(Gate gate, ContentWriter writer, Events events, Clock clock) {
        this.gate = gate;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the id of the new content. */
    long create(ContentKind kind, String title, Long spaceId, Long containerId, Long parentId, String body) {
        String author = gate.author();
        long now = clock.millis();
        Content content = new Content(writer.newId(), kind, title, 1, author, now, author, now, null,
                ContentStatus.CURRENT, spaceId, containerId, parentId, false);
        writer.create(content, body);
        tell(content.id(), WikiEvents::created);
        return content.id();
    }

    void revise(Content current, String title, String body) {
        writer.revise(current, title, body, gate.author(), clock.millis());
        tell(current.id(), WikiEvents::updated);
    }

    /** The text was changed because of something that happened elsewhere. */
    void tellOfRewritten(List<Long> ids) {
        ids.forEach(id -> tell(id, WikiEvents::updated));
    }

    void tellOfView(long id) {
        events.publish(WikiEvents.viewed(Session.current().content(id)));
    }

    /** What the session has read of the content is read anew, because it has changed. */
    void tell(long id, Function<ContentEntityObject, Object> event) {
        Session session = Session.current();
        session.forget(id);
        events.publish(event.apply(session.content(id)));
    }
}
