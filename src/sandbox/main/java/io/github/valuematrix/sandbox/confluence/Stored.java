package io.github.valuematrix.sandbox.confluence;

/** An entity of the store. */
interface Stored {
    StoredContent stored();
}
