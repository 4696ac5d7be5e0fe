package com.atlassian.confluence.search.v2;

import io.github.valuematrix.api.Evidence;

/** What a search asks for. */
@Evidence("Javadoc 9.4.0")
public interface SearchQuery {
}
