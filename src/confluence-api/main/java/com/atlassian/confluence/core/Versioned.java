package com.atlassian.confluence.core;

import io.github.valuematrix.api.Evidence;

/** Something of which older versions are kept. */
@Evidence("Javadoc 9.4.0")
public interface Versioned {

    /** Whether this is the current version and not an old one. */
    boolean isLatestVersion();

    /** The current version, which is this one if it is the latest. */
    Versioned getLatestVersion();
}
