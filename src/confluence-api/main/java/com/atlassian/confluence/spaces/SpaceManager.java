package com.atlassian.confluence.spaces;

import io.github.valuematrix.api.Evidence;
import java.util.Collection;
import java.util.List;

/** Reads spaces, whoever asks. */
@Evidence("Javadoc 9.0.3")
public interface SpaceManager {

    /** The space with this key; null if there is none. */
    @Evidence("slack-integration 10.0.1")
    Space getSpace(String spaceKey);

    /** Every space of every type and status. */
    @Evidence("Javadoc 7.10.1, by name 9.0.3")
    List<Space> getAllSpaces();

    /** The keys of all spaces with this status. */
    @Evidence("Javadoc 9.0.3")
    Collection<String> getAllSpaceKeys(SpaceStatus status);
}
