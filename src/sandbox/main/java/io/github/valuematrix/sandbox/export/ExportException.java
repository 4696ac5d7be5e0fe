package io.github.valuematrix.sandbox.export;

/**
 * An export that cannot be loaded. The message is for people: what is wrong with which file, and what to do.
 */
public final class ExportException extends Exception {

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
