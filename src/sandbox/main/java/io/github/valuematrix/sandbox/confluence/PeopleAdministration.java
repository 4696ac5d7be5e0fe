package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.ComputedContent;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators of the site do to people; checked and told as {@link Authoring} does. Keys never change. */
public final class PeopleAdministration {
    private static final String UPDATE =
            "UPDATE person SET user_name = ?, lower_name = ?, full_name = ?, email = ? WHERE user_key = ?";
    private static final String LEAVE_GROUPS = "DELETE FROM membership WHERE user_key = ?";

    private final Transactions transactions;
    private final JdbcTemplate jdbc;
    private final ComputedContent computed;
    private final Wiki wiki;
    private final AdminGate gate;
    private final Events events;

    PeopleAdministration(Transactions transactions, Database database, Wiki wiki, AdminGate gate, Events events) {
        this.transactions = transactions;
        jdbc = database.jdbc();
        computed = database.computed();
        this.wiki = wiki;
        this.gate = gate;
        this.events = events;
    }

    /** Gives another user name. Confluence's event of it carries a user as Crowd knows one, and is left out here. */
    public void rename(String userKey, String name) {
        administer(userKey, person -> {
            String stripped = name == null ? "" : name.strip();
            RefusedException.unless(stripped.matches("\\S{1,255}"), Reason.INVALID,
                    "A user name has at most 255 characters and no blanks.");
            RefusedException.unless(wiki.personByName(stripped).filter(one -> !one.key().equals(userKey)).isEmpty(),
                    Reason.TITLE_TAKEN, "Somebody has the user name " + stripped + " already.");
            update(new Person(userKey, stripped, person.fullName(), person.email()));
        });
    }

    /** What the person wrote stays, by a person of the same key whose name says nothing. */
    public void remove(String userKey) {
        administer(userKey, person -> {
            RefusedException.unless(!userKey.equals(gate.siteAdministrator()), Reason.INVALID,
                    "You cannot remove yourself.");
            update(person.removed());
            jdbc.update(LEAVE_GROUPS, userKey);
            events.publish(new UserRemoveEvent(this, new StoredPerson(person)));
        });
    }

    private void update(Person person) {
        computed.takeOver(person);
        jdbc.update(UPDATE, person.name(), person.name().toLowerCase(Locale.ROOT), person.fullName(), person.email(),
                person.key());
        Session.current().forgetPerson(person.key());
    }

    private void administer(String userKey, Consumer<Person> change) {
        transactions.refusable(() -> {
            change.accept(gate.person(userKey));
            return null;
        });
    }
}
