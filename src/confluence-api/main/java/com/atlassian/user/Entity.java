package com.atlassian.user;

import io.github.valuematrix.api.Evidence;

/** Something with a name. */
@Evidence("latest Javadoc")
public interface Entity {
}
