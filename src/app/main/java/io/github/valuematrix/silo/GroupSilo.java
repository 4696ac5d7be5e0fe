package io.github.valuematrix.silo;

/**
 * Says that the members of some groups belong to one silo; several lines may name the same.
 */
public record GroupSilo(NamePattern group, String silo) {

    public GroupSilo {
        silo = silo.strip();
        if (silo.isEmpty()) {
            throw new IllegalArgumentException("a silo needs a name");
        }
    }
}
