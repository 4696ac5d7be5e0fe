package com.atlassian.confluence.search.service;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** The kinds of content that the search index tells apart. */
@Evidence("Javadoc 9.4.0, by name")
@Unconfirmed("Javadoc 10.x of ContentTypeEnum with its constants, or javap on Confluence 10.2")
public enum ContentTypeEnum {
    PAGE,
    BLOG,
    COMMENT
}
