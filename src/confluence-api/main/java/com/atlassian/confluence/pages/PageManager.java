package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import io.github.valuematrix.api.Evidence;

/** Reads pages and blog posts, whoever asks. */
@Evidence("Javadoc 9.2.4")
public interface PageManager extends ContentEntityManager {

    /** The page or blog post with this id; null if there is none. */
    @Evidence("Javadoc 9.2.4; slack-integration 10.0.1")
    @Deprecated
    AbstractPage getAbstractPage(long id);
}
