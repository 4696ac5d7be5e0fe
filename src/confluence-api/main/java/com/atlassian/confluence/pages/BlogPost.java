package com.atlassian.confluence.pages;

import io.github.valuematrix.api.Evidence;

/** A blog post of a space. */
@Evidence("Javadoc 10.1.0")
public class BlogPost extends AbstractPage {
}
