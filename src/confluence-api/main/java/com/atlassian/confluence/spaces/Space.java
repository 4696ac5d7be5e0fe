package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** A space: a part of the wiki with its own pages and its own rights. */
@Evidence("Javadoc 10.0.3")
public class Space extends ConfluenceEntityObject {

    /** The key, as its maker spelt it. */
    @Evidence("onlyoffice 10.0.3")
    public String getKey() {
        return Declaration.only();
    }

    /** The name that people read. */
    @Evidence("onlyoffice 10.0.3")
    public String getName() {
        return Declaration.only();
    }
}
