package com.atlassian.confluence.search.service;

import io.github.valuematrix.api.Evidence;

/** The kinds of content that the search index tells apart. */
@Evidence("Javadoc 9.4.0 (by name in the uses of the package)")
public enum ContentTypeEnum {
    PAGE,
    BLOG
}
