package com.atlassian.confluence.search.v2;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** The indexes that can be searched. */
@Evidence("Javadoc 10.0.3, by name as a parameter of SearchManager.scan")
@Unconfirmed("the package of SearchIndex in Javadoc 10.x, or javap on Confluence 10.2")
public enum SearchIndex {
    CONTENT
}
