package io.github.valuematrix.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where listeners run: in the middle of somebody's save, which a fault of ours must not reach.
 */
final class EditorsThread {

    private static final Logger LOG = LoggerFactory.getLogger(EditorsThread.class);

    private EditorsThread() {
    }

    /** A mark that fails is logged and forgotten. */
    static void spare(Runnable mark) {
        try {
            mark.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A change was not marked; the value matrix misses it until it is read again", e);
        }
    }
}
