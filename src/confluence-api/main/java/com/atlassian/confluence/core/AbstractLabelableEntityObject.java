package com.atlassian.confluence.core;

import io.github.valuematrix.api.Evidence;

/** An entity that may carry labels. */
@Evidence("Javadoc 10.1.0")
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject {
}
