package io.github.valuematrix.sandbox.wiki;

import java.util.Objects;

/**
 * A link of current content, as Confluence keeps it: an address is split at its first colon, so that
 * {@code https://example.org/} has the key {@code https} and the title {@code //example.org/}.
 *
 * @param creator user key, null if not known
 * @param created epoch milliseconds, null if not known: when the row was written, not when the link was made
 */
public record Link(long id, long sourceId, String destinationKey, String destinationTitle, String creator,
        Long created) {

    public Link {
        Objects.requireNonNull(destinationKey, "destinationKey");
        Objects.requireNonNull(destinationTitle, "destinationTitle");
    }
}
