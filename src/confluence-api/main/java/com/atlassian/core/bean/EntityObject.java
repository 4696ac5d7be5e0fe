package com.atlassian.core.bean;

import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something that the database keeps under a number. */
@Evidence("Javadoc 10.0.3")
public abstract class EntityObject {

    /** The number under which it is kept. */
    public long getId() {
        return Declaration.only();
    }
}
