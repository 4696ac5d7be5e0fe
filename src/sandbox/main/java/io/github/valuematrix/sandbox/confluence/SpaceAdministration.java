package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What administrators do to spaces; checked and told as {@link Authoring} does. The key of a space never changes, as
 * in Confluence Data Center.
 */
public final class SpaceAdministration {
    private static final int LONGEST = 255;

    private final Transactions transactions;
    private final Wiki wiki;
    private final AdminGate gate;
    private final SpaceRows rows;
    private final Events events;

    SpaceAdministration(Transactions transactions, Wiki wiki, AdminGate gate, SpaceRows rows, Events events) {
        this.transactions = transactions;
        this.wiki = wiki;
        this.gate = gate;
        this.rows = rows;
        this.events = events;
    }

    /** Returns the id of the new space. */
    public long create(String key, String name) {
        return transactions.refusable(() -> {
            String author = gate.siteAdministrator();
            RefusedException.unless(key.matches("[A-Za-z0-9]{1,255}"), Reason.INVALID,
                    "A space key consists of letters and digits without accents.");
            RefusedException.unless(wiki.spaceByKey(key).isEmpty(), Reason.TITLE_TAKEN,
                    "A space with the key " + key + " exists already.");
            long id = rows.add(key, valid(name), author);
            tell(id, SpaceCreateEvent::new);
            return id;
        });
    }

    public void rename(String key, String name) {
        administer(key, space -> {
            rows.update(space.id(), valid(name), space.archived());
            tell(space.id(), SpaceUpdateEvent::new);
        });
    }

    /** Its content stays where it is. */
    public void archive(String key) {
        administer(key, space -> {
            RefusedException.unless(!space.archived(), Reason.INVALID, "This space is archived already.");
            rows.update(space.id(), space.name(), true);
            tell(space.id(), SpaceArchivedEvent::new);
        });
    }

    public void takeOutOfArchive(String key) {
        administer(key, space -> {
            RefusedException.unless(space.archived(), Reason.INVALID, "This space is not archived.");
            rows.update(space.id(), space.name(), false);
            tell(space.id(), SpaceUnArchivedEvent::new);
        });
    }

    /** With all its content, of which nothing more is told: that each page has its event, no public source says. */
    public void remove(String key) {
        administer(key, space -> {
            Object event = new SpaceRemoveEvent(this, Session.current().space(space.id()));
            rows.remove(space.id());
            events.publish(event);
        });
    }

    private void administer(String key, Consumer<Space> change) {
        transactions.refusable(() -> {
            change.accept(gate.space(key));
            return null;
        });
    }

    private void tell(long spaceId, BiFunction<Object, StoredSpace, Object> event) {
        events.publish(event.apply(this, Session.current().space(spaceId)));
    }

    private static String valid(String name) {
        String stripped = name == null ? "" : name.strip();
        RefusedException.unless(!stripped.isEmpty() && stripped.length() <= LONGEST, Reason.INVALID,
                "Give the space a name of at most 255 characters.");
        return stripped;
    }
}
