package io.github.valuematrix.ledger;

import jakarta.inject.Named;

/**
 * Fills the ledger with what is in the wiki already.
 */
@Named
public class BackFill {

    /** Of the whole site. */
    public BackFillProgress progress() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Of one space, in any spelling; waiting if it has not been seen yet. */
    public BackFillProgress progress(String spaceKey) {
        throw new UnsupportedOperationException("not yet");
    }
}
