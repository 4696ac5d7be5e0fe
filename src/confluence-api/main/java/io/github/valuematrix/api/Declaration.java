package io.github.valuematrix.api;

/** The body of every declared method whose code only a host has. */
public final class Declaration {

    private Declaration() {
    }

    public static <T> T only() {
        throw new UnsupportedOperationException("This is a declaration; a host has the code.");
    }
}
