package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import io.github.valuematrix.api.Evidence;
import java.util.Set;

/** Asks for the content of some spaces. */
@Evidence("Javadoc 5.7.1")
public class InSpaceQuery implements SearchQuery {

    private final Set<String> spaceKeys;

    public InSpaceQuery(String spaceKey) {
        this.spaceKeys = Set.of(spaceKey);
    }

    public Set<String> spaceKeys() {
        return spaceKeys;
    }
}
