package com.atlassian.confluence.core;

import com.atlassian.core.bean.EntityObject;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import java.util.Date;

/** An entity with its two dates. */
@Evidence("Javadoc 10.1.0")
public abstract class AnnotatedEntityObject extends EntityObject {

    /** When it was made; may be null. */
    public Date getCreationDate() {
        return Declaration.only();
    }
}
