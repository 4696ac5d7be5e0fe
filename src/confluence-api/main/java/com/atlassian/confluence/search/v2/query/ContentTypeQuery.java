package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchQuery;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.util.Collection;
import java.util.Set;

/** Asks for content of some kinds. */
@Evidence("Javadoc 6.0.5")
@Unconfirmed("Javadoc 10.x of ContentTypeQuery, or javap on Confluence 10.2")
public class ContentTypeQuery implements SearchQuery {

    private final Set<ContentTypeEnum> contentTypes;

    public ContentTypeQuery(Collection<ContentTypeEnum> contentTypes) {
        this.contentTypes = Set.copyOf(contentTypes);
    }

    public Set<ContentTypeEnum> getContentTypes() {
        return contentTypes;
    }
}
