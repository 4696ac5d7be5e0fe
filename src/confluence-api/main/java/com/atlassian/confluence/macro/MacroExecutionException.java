package com.atlassian.confluence.macro;

import io.github.valuematrix.api.Evidence;

/** A macro could not be rendered. */
@Evidence("Javadoc 8.5.7; onlyoffice 10.0.3")
public class MacroExecutionException extends Exception {

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
