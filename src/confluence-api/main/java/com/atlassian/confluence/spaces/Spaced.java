package com.atlassian.confluence.spaces;

import io.github.valuematrix.api.Evidence;

/** Something that belongs to a space. */
@Evidence("Javadoc 10.1.2")
public interface Spaced {

    /** The space; may be null. */
    Space getSpace();
}
