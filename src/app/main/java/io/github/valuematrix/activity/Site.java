package io.github.valuematrix.activity;

/**
 * What one must know of the site to tell where an address leads.
 */
interface Site {

    /** The address that people use, without a slash at its end. */
    String baseUrl();

    boolean hasSpace(String key);

    /** The current page or blog post with this id, or the one whose old version it is; null if there is none. */
    LinkTarget contentById(long id);
}
