package com.atlassian.confluence.core;

import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** An entity of which older versions are kept. */
@Evidence("Javadoc 10.1.0")
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned {

    @Override
    @Evidence("onlyoffice 10.0.3")
    public boolean isLatestVersion() {
        return Declaration.only();
    }

    @Override
    @Evidence("Javadoc 9.4.0")
    public Versioned getLatestVersion() {
        return Declaration.only();
    }
}
