package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.PostgresServer;
import io.github.valuematrix.sandbox.wiki.Database;
import java.util.UUID;

/** The databases that everything must work on; each call opens an empty one. */
public enum SomeDatabase {
    H2 {
        @Override
        String newUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String newUrl() {
            return PostgresServer.newDatabase();
        }
    };

    public Database open() {
        return Database.open(newUrl());
    }

    /** One on which the app's statements fail when {@link FragileDriver} is told so. */
    Database openFragile() {
        return Database.open(FragileDriver.url(newUrl()));
    }

    abstract String newUrl();
}
