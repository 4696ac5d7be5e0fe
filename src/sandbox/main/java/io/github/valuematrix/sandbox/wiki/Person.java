package io.github.valuematrix.sandbox.wiki;

import java.util.Objects;

/**
 * Somebody who can log in or once did. People are told apart by key, and no two share a name in any case of letters.
 *
 * @param email null if not known
 */
public record Person(String key, String name, String fullName, String email) {

    public Person {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fullName, "fullName");
    }

    /** What is left of somebody who was removed, as in Confluence: the key, also as the name, and an alias. */
    public Person removed() {
        return new Person(key, key, "user-" + Integer.toHexString(key.hashCode()), null);
    }

    public boolean isRemoved() {
        return equals(removed());
    }
}
