package io.github.valuematrix.ledger;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DatabaseProvider;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;

/**
 * The words that mean something to one of the databases, as Active Objects lists them.
 */
final class ReservedWords {

    private static final Set<String> ALL = Stream.of(H2DatabaseProvider.class, MySQLDatabaseProvider.class,
                    OracleDatabaseProvider.class, PostgreSQLDatabaseProvider.class, SQLServerDatabaseProvider.class)
            .flatMap(provider -> of(provider).stream()).collect(Collectors.toSet());

    private ReservedWords() {
    }

    static boolean contains(String word) {
        return ALL.contains(word.toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> of(Class<? extends DatabaseProvider> provider) {
        try {
            Field words = provider.getDeclaredField("RESERVED_WORDS");
            words.setAccessible(true);
            return (Set<String>) words.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
