package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** A page or a blog post. */
@Evidence("Javadoc 10.1.0")
public abstract class AbstractPage extends SpaceContentEntityObject {

    @Override
    @Evidence("Javadoc 7.19")
    public AbstractPage getLatestVersion() {
        return Declaration.only();
    }
}
