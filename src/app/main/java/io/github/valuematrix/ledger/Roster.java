package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Whom and which spaces the ledger knows: the numbers of people by their user keys, the keys of spaces by their ids.
 */
@Named
public class Roster {

    private static final String PEOPLE = "select [USER_KEY], [ID] from {PERSON}";
    private static final String SPACES = "select [SPACE_ID], [SPACE_KEY] from {SPACE}";

    private final LedgerDatabase database;

    @Inject
    public Roster(LedgerDatabase database) {
        this.database = database;
    }

    public Map<String, Integer> people() {
        return database.read(statements -> {
            Map<String, Integer> numbers = new HashMap<>();
            statements.list(row -> numbers.put(row.getString(1), row.getInt(2)), PEOPLE);
            return numbers;
        });
    }

    public Map<Long, String> spaceKeys() {
        return database.read(statements -> {
            Map<Long, String> keys = new HashMap<>();
            statements.list(row -> keys.put(row.getLong(1), row.getString(2)), SPACES);
            return keys;
        });
    }

    /** Confluence begins their keys with a tilde. */
    public static boolean isPersonal(String spaceKey) {
        return spaceKey.startsWith("~");
    }
}
