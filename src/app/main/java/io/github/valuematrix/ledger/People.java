package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Person;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each person a small number, the same on every node: the database keeps keys unique.
 */
@Named
public class People {

    /** The number of the anonymous, which is no person's. */
    static final int ANONYMOUS = 0;

    private static final int KEYS_AT_ONCE = 200;

    private static final String SELECT = "select [USER_KEY], [ID] from {PERSON} where [USER_KEY] in (%s)";
    private static final String INSERT = "insert into {PERSON} ([USER_KEY]) values (?)";

    private final LedgerDatabase database;

    @Inject
    public People(LedgerDatabase database) {
        this.database = database;
    }

    /** The number of each of them. Who is new gets one at once, whatever becomes of the caller's transaction. */
    Map<Person, Integer> numbers(Collection<Person> people) {
        List<String> keys = people.stream().filter(person -> !person.isAnonymous()).map(Person::key).distinct()
                .toList();
        Map<Person, Integer> numbers = database.read(statements -> known(statements, keys));
        List<String> unknown = keys.stream().filter(key -> !numbers.containsKey(new Person(key))).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(this::add);
            numbers.putAll(database.apart(statements -> known(statements, unknown)));
        }
        numbers.put(Person.ANONYMOUS, ANONYMOUS);
        return numbers;
    }

    private static Map<Person, Integer> known(Statements statements, List<String> keys) throws SQLException {
        Map<Person, Integer> numbers = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + KEYS_AT_ONCE));
            String select = SELECT.formatted(Sql.placeholders(some.size()));
            statements.list(row -> numbers.put(new Person(row.getString(1)), row.getInt(2)), select, some.toArray());
        }
        return numbers;
    }

    private void add(String key) {
        try {
            database.apart(statements -> statements.update(INSERT, key));
        } catch (RuntimeException e) {
            if (database.apart(statements -> known(statements, List.of(key))).isEmpty()) {
                throw e;
            }
        }
    }
}
