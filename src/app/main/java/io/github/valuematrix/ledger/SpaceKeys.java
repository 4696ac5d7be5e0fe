package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of all spaces that the ledger knows, read at once: asking for each of hundreds takes longer.
 */
final class SpaceKeys {

    private static final String ALL = "select [SPACE_ID], [SPACE_KEY], [LOWER_KEY] from {SPACE} order by [SPACE_ID]";

    private final Map<Long, String> byId = new HashMap<>();
    private final Map<String, String> byLowerKey = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();

    private SpaceKeys() {
    }

    static SpaceKeys read(Statements statements) throws SQLException {
        SpaceKeys keys = new SpaceKeys();
        statements.list(row -> {
            keys.byId.put(row.getLong(1), row.getString(2));
            keys.ids.put(row.getString(3), row.getLong(1));
            return keys.byLowerKey.put(row.getString(3), row.getString(2));
        }, ALL);
        return keys;
    }

    Optional<String> ofId(long spaceId) {
        return Optional.ofNullable(byId.get(spaceId));
    }

    /** Confluence begins their keys with a tilde. */
    boolean isPersonal(long spaceId) {
        return ofId(spaceId).filter(key -> key.startsWith("~")).isPresent();
    }

    /** Of the newest space with this key. */
    Optional<Long> id(String lowerKey) {
        return Optional.ofNullable(ids.get(lowerKey));
    }

    boolean has(String lowerKey) {
        return byLowerKey.containsKey(lowerKey);
    }

    /** As the newest space with this key spells it or, if there is none, as given. */
    String spelled(String lowerKey, String otherwise) {
        return byLowerKey.getOrDefault(lowerKey, otherwise);
    }
}
