package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;

/** A small site: the space DOC, in which users edit, Sam administers and Rita reads; the space SEC, closed to them. */
final class Site implements AutoCloseable {
    static final Person ADMIN = new Person("k-admin", "admin", "Ada Min", "admin@example.org");
    static final Person SAM = new Person("k-sam", "sam", "Sam Space", "sam@example.org");
    static final Person EDITH = new Person("k-edith", "edith", "Edith Editor", "edith@example.org");
    static final Person RITA = new Person("k-rita", "rita", "Rita Reader", null);
    static final long DOC = 1;
    static final long SEC = 2;
    static final Duration LAG = Duration.ofSeconds(5);

    final Database database;
    final Wiki wiki;
    final MovableClock clock;
    final Confluence confluence;

    Site(SomeDatabase kind) {
        this(kind.open());
    }

    Site(Database database) {
        this(database, new MovableClock(), false);
    }

    private Site(Database database, MovableClock clock, boolean readOnlyMode) {
        this.database = database;
        this.clock = clock;
        wiki = new Wiki(database);
        SiteSettings settings = new SiteSettings("http://localhost:1990/confluence", ZoneId.of("Europe/Berlin"),
                Locale.UK, LAG, readOnlyMode);
        confluence = new Confluence(database, wiki, settings, clock);
        if (wiki.spaces().isEmpty()) {
            write();
        }
    }

    /** The same site in read-only mode. */
    Confluence inReadOnlyMode() {
        return new Site(database, clock, true).confluence;
    }

    /** Another node of the same site. */
    Confluence anotherNode() {
        return new Site(database, clock, false).confluence;
    }

    private void write() {
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(ADMIN);
            writer.add(SAM);
            writer.add(EDITH);
            writer.add(RITA);
            writer.add(new Membership(Rights.ADMINISTRATORS, ADMIN.key()));
            writer.add(new Membership("users", SAM.key()));
            writer.add(new Membership("users", EDITH.key()));
            writer.add(new Space(DOC, "DOC", "Documents", false, false, null, SAM.key(), 1000L, null, ""));
            writer.add(new Space(SEC, "SEC", "Secrets", false, true, null, ADMIN.key(), 1000L, null, ""));
            writer.add(new SpacePermission(DOC, Right.VIEW, Subject.group("users")));
            writer.add(new SpacePermission(DOC, Right.EDIT, Subject.group("users")));
            writer.add(new SpacePermission(DOC, Right.COMMENT, Subject.group("users")));
            writer.add(new SpacePermission(DOC, Right.ADMINISTER, Subject.user(SAM.key())));
            writer.add(new SpacePermission(DOC, Right.VIEW, Subject.user(RITA.key())));
        }
    }

    /** A page that was there from the start, as imported ones are: the index has it. */
    long page(String title, long spaceId, Long parentId, ContentStatus status) {
        return content(new Content(database.newId(), ContentKind.PAGE, title, 1, EDITH.key(), 2000L, EDITH.key(), 2000L,
                null, status, spaceId, null, parentId, false));
    }

    long page(String title) {
        return page(title, DOC, null, ContentStatus.CURRENT);
    }

    long content(Content content) {
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(content);
        }
        return content.id();
    }

    void restrict(long contentId, Right right, Person person) {
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(new Restriction(contentId, right, Subject.user(person.key())));
        }
    }

    <T> T as(Person person, Callable<T> work) {
        try {
            return confluence.request(person, work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    Authoring authoring() {
        return confluence.authoring();
    }

    PageManager pages() {
        return confluence.service(PageManager.class);
    }

    @SuppressWarnings("deprecation")
    AbstractPage read(long id) {
        return pages().getAbstractPage(id);
    }

    @SuppressWarnings("deprecation")
    ContentEntityObject readAny(long id) {
        return pages().getById(id);
    }

    TransactionTemplate transactions() {
        return confluence.service(TransactionTemplate.class);
    }

    @Override
    public void close() {
        confluence.close();
        database.close();
    }

    /** A clock that goes on only when told to. */
    static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        void goOn(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
