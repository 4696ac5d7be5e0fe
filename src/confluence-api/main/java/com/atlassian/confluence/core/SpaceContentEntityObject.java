package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Content that lies in a space. */
@Evidence("Javadoc 10.1.0")
public abstract class SpaceContentEntityObject extends ContentEntityObject implements Spaced {

    @Override
    @Evidence("slack-integration 10.0.1")
    public Space getSpace() {
        return Declaration.only();
    }
}
