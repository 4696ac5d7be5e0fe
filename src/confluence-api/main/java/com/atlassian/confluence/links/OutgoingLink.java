package com.atlassian.confluence.links;

import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** A link to a page by space key and title, or to an address that is kept split at its first colon. */
@Evidence("Javadoc 8.4.2")
public class OutgoingLink extends AbstractLink {

    /** The key of the space linked to, or what stands before the first colon of an address. */
    public String getDestinationSpaceKey() {
        return Declaration.only();
    }

    /** The title of the page linked to, or what stands behind the first colon of an address. */
    public String getDestinationPageTitle() {
        return Declaration.only();
    }
}
