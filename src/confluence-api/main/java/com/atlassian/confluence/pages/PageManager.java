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

    /** The page with this id; null if there is none. */
    @Evidence("digital-signature 9.5.4, shipped for 10.2.7")
    Page getPage(long id);

    /** The current page with this title; null if there is none. */
    @Evidence("slack-integration 10.0.1")
    Page getPage(String spaceKey, String pageTitle);
}
