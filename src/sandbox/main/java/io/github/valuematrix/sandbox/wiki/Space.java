package io.github.valuematrix.sandbox.wiki;

import java.util.Objects;

/**
 * A space. No two share a key in any case of letters.
 *
 * @param homePage    content id, null if there is none
 * @param creator     user key, null if not known
 * @param created     epoch milliseconds, null if not known
 * @param category    null if there is none
 * @param description plain text, empty if there is none
 */
public record Space(long id, String key, String name, boolean personal, boolean archived, Long homePage, String creator,
        Long created, String category, String description) {

    public Space {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }
}
