package com.atlassian.event.api;

import io.github.valuematrix.api.Evidence;

/** Tells listeners what happened, on the thread where it happened. */
@Evidence("slack-integration 10.0.1")
public interface EventPublisher {

    /** From now on calls the methods of the listener that are marked as such. */
    void register(Object listener);

    /** No longer calls them. */
    void unregister(Object listener);
}
