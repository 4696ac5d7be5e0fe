package com.atlassian.confluence.links;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import io.github.valuematrix.api.Evidence;

/** A link found in the body of content. */
@Evidence("Javadoc 10.0.3")
public abstract class AbstractLink extends ConfluenceEntityObject {
}
