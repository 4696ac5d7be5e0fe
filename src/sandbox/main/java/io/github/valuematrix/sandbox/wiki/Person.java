package io.github.valuematrix.sandbox.wiki;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

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

    /** Keys of living people are never their names, as in Confluence, where they are made up. */
    public boolean isRemoved() {
        return key.equals(name);
    }

    /** A key for who is known by name only: the same for the same name in any case of letters. */
    public static String keyOf(String name) {
        byte[] lowerName = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(lowerName).toString().replace("-", "");
    }
}
