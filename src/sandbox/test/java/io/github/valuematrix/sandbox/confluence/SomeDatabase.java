package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.PostgresServer;
import io.github.valuematrix.sandbox.wiki.Database;
import java.util.UUID;

/** The databases that everything must work on; each call opens an empty one. */
public enum SomeDatabase {
    H2 {
        @Override
        public Database open() {
            return Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        public Database open() {
            return Database.open(PostgresServer.newDatabase());
        }
    };

    public abstract Database open();
}
