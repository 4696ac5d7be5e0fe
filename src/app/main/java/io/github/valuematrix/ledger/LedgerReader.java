package io.github.valuematrix.ledger;

import jakarta.inject.Named;

/**
 * Reads counts out of the ledger. The database does the arithmetic.
 */
@Named
public class LedgerReader {

    /**
     * What happened in a space. A space that the ledger has not seen yet had no activity.
     *
     * @param spaceKey the space, in any spelling
     */
    public SpaceActivity activity(String spaceKey, Period period) {
        throw new UnsupportedOperationException("not yet");
    }
}
