package io.github.valuematrix.sandbox.confluence;

/** An entity was asked, after its session had ended, for something that was not read with it. */
public final class LazyInitializationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LazyInitializationException(String message) {
        super(message);
    }
}
