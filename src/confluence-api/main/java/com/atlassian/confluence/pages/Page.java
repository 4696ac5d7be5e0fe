package com.atlassian.confluence.pages;

import io.github.valuematrix.api.Evidence;

/** A page of a space. */
@Evidence("Javadoc 10.1.0")
public class Page extends AbstractPage {
}
