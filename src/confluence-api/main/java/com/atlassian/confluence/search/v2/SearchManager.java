package com.atlassian.confluence.search.v2;

import io.github.valuematrix.api.Evidence;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Searches the index, whoever asks; the index lags behind the content. */
@Evidence("Javadoc 10.0.3")
public interface SearchManager {

    /**
     * Hands the named fields of every document found to the consumer, one by one.
     *
     * @return how many documents were found
     */
    long scan(EnumSet<SearchIndex> indexes, SearchQuery searchQuery, Set<String> requestedFields,
              Consumer<Map<String, String[]>> consumer);
}
