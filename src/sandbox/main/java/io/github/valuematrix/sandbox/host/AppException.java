package io.github.valuematrix.sandbox.host;

/** Why an app could not be installed or run, in a sentence that says what to do. */
public final class AppException extends RuntimeException {
    public AppException(String message) {
        super(message);
    }

    public AppException(String message, Throwable cause) {
        super(message, cause);
    }
}
