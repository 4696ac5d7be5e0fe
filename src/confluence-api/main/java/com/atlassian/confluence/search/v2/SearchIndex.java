package com.atlassian.confluence.search.v2;

import io.github.valuematrix.api.Evidence;

/** The indexes that can be searched. */
@Evidence("Javadoc 10.0.3 (parameter of SearchManager.scan)")
public enum SearchIndex {
    CONTENT,
    CHANGE
}
