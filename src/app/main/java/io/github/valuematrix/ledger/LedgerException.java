package io.github.valuematrix.ledger;

/**
 * The ledger could not be read or written; whatever was begun is rolled back.
 */
class LedgerException extends RuntimeException {

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
