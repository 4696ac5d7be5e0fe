package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Membership;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Finds out who the mentioned people are, and writes them. Those of several files are one by the name in small letters;
 * a key without a name takes the name it has in another file, else it is its own name. The staging area's table
 * {@code person_of} then has the user key for each mention.
 */
final class People {

    private static final List<String> INDEXES = List.of(
            "CREATE INDEX account_key ON account (user_key)",
            "CREATE INDEX account_name ON account (lower_name)");
    private static final String IDENTITY = "CREATE TABLE identity AS SELECT DISTINCT r.file, r.person,"
            + " CASE WHEN r.person LIKE 'n:%' THEN SUBSTRING(r.person, 3) ELSE COALESCE("
            + "(SELECT a.lower_name FROM account a WHERE a.user_key = SUBSTRING(r.person, 3) AND a.lower_name <> ''"
            + " ORDER BY CASE WHEN a.file = r.file THEN 0 ELSE 1 END, a.seq DESC LIMIT 1),"
            + " LOWER(SUBSTRING(r.person, 3))) END AS lower_name FROM person_reference r";
    private static final String IDENTITY_INDEX = "CREATE INDEX identity_name ON identity (lower_name)";
    private static final String PEOPLE = "SELECT i.lower_name, MIN(i.person) AS person,"
            + " MIN((SELECT MIN(a.name) FROM account a WHERE a.lower_name = i.lower_name)) AS name,"
            + " MIN((SELECT MIN(NULLIF(a.full_name, '')) FROM account a WHERE a.lower_name = i.lower_name))"
            + " AS full_name,"
            + " MIN((SELECT MIN(NULLIF(a.email, '')) FROM account a WHERE a.lower_name = i.lower_name"
            + " OR a.user_key = SUBSTRING(i.person, 3))) AS email FROM identity i GROUP BY i.lower_name";
    private static final String PERSON = "CREATE TABLE person (lower_name VARCHAR PRIMARY KEY,"
            + " user_key VARCHAR UNIQUE)";
    private static final String ADD = "INSERT INTO person (lower_name, user_key) VALUES (?, ?)";
    private static final String IS_TAKEN = "SELECT COUNT(*) FROM person WHERE user_key = ?";
    private static final String PERSON_OF = "CREATE TABLE person_of AS SELECT i.file, i.person, p.user_key"
            + " FROM identity i JOIN person p ON p.lower_name = i.lower_name";
    private static final String PERSON_OF_INDEX = "CREATE INDEX person_of_index ON person_of (file, person)";
    private static final String MEMBERSHIPS = "SELECT DISTINCT g.name AS group_name, p.user_key, p.lower_name"
            + " FROM member m JOIN user_group g ON g.file = m.file AND g.id = m.group_id"
            + " JOIN account a ON a.file = m.file AND a.id = m.account_id"
            + " JOIN person p ON p.lower_name = a.lower_name WHERE g.name <> ''"
            + " UNION SELECT '" + SandboxPeople.USERS + "', user_key, lower_name FROM person";

    private final JdbcTemplate staged;
    private final Wiki wiki;
    private final WikiWriter writer;

    People(Staging staging, Wiki wiki, WikiWriter writer) {
        staged = staging.jdbc();
        this.wiki = wiki;
        this.writer = writer;
    }

    void write() {
        INDEXES.forEach(staged::execute);
        List.of(IDENTITY, IDENTITY_INDEX, PERSON).forEach(staged::execute);
        staged.query(PEOPLE, (RowCallbackHandler) this::write);
        writer.flush();
        List.of(PERSON_OF, PERSON_OF_INDEX).forEach(staged::execute);
        staged.query(MEMBERSHIPS, (RowCallbackHandler) this::join);
        writer.flush();
    }

    private void write(ResultSet row) throws SQLException {
        String lowerName = row.getString("lower_name");
        String mention = row.getString("person").substring(2);
        Optional<Person> there = wiki.personByName(lowerName);
        String key = there.map(Person::key).orElseGet(() -> freeKey(mention, lowerName));
        staged.update(ADD, lowerName, key);
        if (there.isEmpty()) {
            String name = Optional.ofNullable(row.getString("name")).orElse(mention);
            String fullName = Optional.ofNullable(row.getString("full_name")).orElse(name);
            writer.add(new Person(key, name, fullName, row.getString("email")));
        }
    }

    /** Keys are of one site; on another site the same key may be somebody else's, and no name is a key. */
    private String freeKey(String wanted, String lowerName) {
        String key = wanted.equalsIgnoreCase(lowerName) ? Person.keyOf(lowerName) : wanted;
        for (int number = 1; isTaken(key); number++) {
            key = Person.keyOf(number == 1 ? lowerName : lowerName + '-' + number);
        }
        return key;
    }

    private boolean isTaken(String key) {
        return staged.queryForObject(IS_TAKEN, Long.class, key) > 0 || wiki.person(key).isPresent();
    }

    /** Whoever one can log in as has fixed groups, whatever the export says of a person of that name. */
    private void join(ResultSet row) throws SQLException {
        if (SandboxPeople.names().contains(row.getString("lower_name"))) {
            return;
        }
        Membership membership = new Membership(row.getString("group_name"), row.getString("user_key"));
        if (!wiki.groupsOf(membership.userKey()).contains(membership.group())) {
            writer.add(membership);
        }
    }
}
