package com.atlassian.sal.api;

import io.github.valuematrix.api.Evidence;

/** The host itself. */
@Evidence("slack-integration 10.0.1")
public interface ApplicationProperties {

    /** The address of the site, without a slash at its end. */
    String getBaseUrl(UrlMode urlMode);
}
