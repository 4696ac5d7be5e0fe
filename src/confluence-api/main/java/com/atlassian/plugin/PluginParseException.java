package com.atlassian.plugin;

import io.github.valuematrix.api.Evidence;

/** A descriptor says something that cannot be. */
@Evidence("slack-integration 10.0.1")
public class PluginParseException extends RuntimeException {

    public PluginParseException(String message) {
        super(message);
    }
}
