package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import io.github.valuematrix.api.Evidence;
import java.util.Set;

/** Combines queries. */
@Evidence("slack-integration 10.0.1")
public class BooleanQuery implements SearchQuery {

    private final Set<SearchQuery> must;

    private BooleanQuery(Set<? extends SearchQuery> must) {
        this.must = Set.copyOf(must);
    }

    /** Asks for what all of these ask for. */
    public static SearchQuery composeAndQuery(Set<? extends SearchQuery> subqueries) {
        return new BooleanQuery(subqueries);
    }

    public Set<SearchQuery> getMustQueries() {
        return must;
    }
}
