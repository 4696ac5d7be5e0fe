package com.atlassian.sal.api;

import io.github.valuematrix.api.Evidence;

/** How an address of the host is written. */
@Evidence("slack-integration 10.0.1")
public enum UrlMode {
    CANONICAL,
    ABSOLUTE
}
