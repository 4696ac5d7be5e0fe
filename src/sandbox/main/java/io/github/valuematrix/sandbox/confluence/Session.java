package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * What one transaction or one request has read, as Hibernate's session keeps it: every entity once, and in memory
 * until the session ends. Afterwards an entity answers only what was read with it.
 */
public final class Session {
    private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

    private final Thread owner = Thread.currentThread();
    private final Wiki wiki;
    private final Rights rights;
    private final IntConsumer atEnd;
    private final Map<Long, ContentEntityObject> contents = new HashMap<>();
    private final Map<Long, StoredSpace> spaces = new HashMap<>();
    private final Map<String, StoredPerson> people = new HashMap<>();
    private boolean ended;

    Session(Wiki wiki, Rights rights, IntConsumer atEnd) {
        this.wiki = wiki;
        this.rights = rights;
        this.atEnd = atEnd;
    }

    /** The session of this thread. Without one no entity can be read. */
    public static Session current() {
        Session session = CURRENT.get();
        if (session == null) {
            throw new IllegalStateException("No Hibernate Session bound to thread: "
                    + "use TransactionTemplate.execute on a thread that serves no request");
        }
        return session;
    }

    static boolean isOpen() {
        return CURRENT.get() != null;
    }

    static <T> T within(Session session, Supplier<T> work) {
        Session outer = CURRENT.get();
        CURRENT.set(session);
        try {
            return work.get();
        } finally {
            session.end();
            restore(outer);
        }
    }

    /** Whether the person (null: nobody) administers the space. */
    public boolean administers(ConfluenceUser user, com.atlassian.confluence.spaces.Space space) {
        return rights.administers(row(user), space(space.getId()).row());
    }

    Rights rights() {
        return rights;
    }

    /** The person's row; null for nobody. */
    Person row(ConfluenceUser user) {
        return user == null ? null : wiki().person(user.getKey().getStringValue()).orElse(null);
    }

    /** How many entities it keeps in memory. */
    public int entities() {
        return contents.size() + spaces.size() + people.size();
    }

    Wiki wiki() {
        if (ended || Thread.currentThread() != owner) {
            throw new LazyInitializationException("could not initialize proxy - no Session");
        }
        return wiki;
    }

    /** The content with this id; null if there is none. */
    ContentEntityObject content(long id) {
        ContentEntityObject known = contents.get(id);
        return known != null ? known : wiki().content(id).map(this::entity).orElse(null);
    }

    /** The one entity of this row. */
    ContentEntityObject entity(Content row) {
        return contents.computeIfAbsent(row.id(), id -> newEntity(new StoredContent(row, this)));
    }

    StoredSpace space(long id) {
        StoredSpace known = spaces.get(id);
        return known != null ? known : wiki().space(id).map(this::entity).orElse(null);
    }

    StoredSpace entity(Space row) {
        return spaces.computeIfAbsent(row.id(), id -> new StoredSpace(row, this));
    }

    /** The person with this key; null for somebody anonymous or unknown. */
    StoredPerson person(String key) {
        return key == null ? null : people.computeIfAbsent(key,
                one -> wiki().person(one).map(StoredPerson::new).orElse(null));
    }

    /** Forgets what was read of the content, because it has changed. */
    void forget(long id) {
        contents.remove(id);
    }

    void forgetSpace(long id) {
        spaces.remove(id);
    }

    void forgetPerson(String key) {
        people.remove(key);
    }

    private static ContentEntityObject newEntity(StoredContent stored) {
        return switch (stored.row().kind()) {
            case PAGE -> new StoredPage(stored);
            case BLOGPOST -> new StoredBlogPost(stored);
            case COMMENT -> new StoredComment(stored);
        };
    }

    private void end() {
        ended = true;
        atEnd.accept(entities());
    }

    private static void restore(Session outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
