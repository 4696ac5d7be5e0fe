package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.util.List;

/** Asks for the content of some spaces. */
@Evidence("Javadoc 5.7.1")
@Unconfirmed("Javadoc 10.x of InSpaceQuery, or javap on Confluence 10.2")
public class InSpaceQuery implements SearchQuery {

    private final List<String> spaceKeys;

    public InSpaceQuery(String spaceKey) {
        this.spaceKeys = List.of(spaceKey);
    }

    /** The keys of the spaces. */
    public List<String> getParameters() {
        return spaceKeys;
    }
}
