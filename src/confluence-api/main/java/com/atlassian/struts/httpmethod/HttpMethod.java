package com.atlassian.struts.httpmethod;

import io.github.valuematrix.api.Evidence;

/** The methods of HTTP that an action may answer. */
@Evidence("slack-integration 10.0.1; onlyoffice 10.0.3")
public enum HttpMethod {
    GET,
    POST
}
