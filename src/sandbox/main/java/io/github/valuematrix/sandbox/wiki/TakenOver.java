package io.github.valuematrix.sandbox.wiki;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ids of computed pages, spaces and people of which the database tells by now. They are read once per transaction, so
 * that what another node wrote is seen from the next one on, and nothing is asked per page, version or comment.
 */
final class TakenOver {

    private static final String ALL = "SELECT id FROM taken_over";
    private static final String ONE = "SELECT COUNT(*) FROM taken_over WHERE id = ?";
    private static final String ADD = "INSERT INTO taken_over (id) VALUES (?)";

    private final JdbcTemplate jdbc;

    TakenOver(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(long id) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? known().contains(id) : isStored(id);
    }

    /** Whether it is so at this moment, whatever this transaction has read before. */
    boolean hasNow(long id) {
        boolean stored = isStored(id);
        if (stored && TransactionSynchronizationManager.isSynchronizationActive()) {
            known().add(id);
        }
        return stored;
    }

    void add(long id) {
        jdbc.update(ADD, id);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().add(id);
        }
    }

    private boolean isStored(long id) {
        return jdbc.queryForObject(ONE, Integer.class, id) > 0;
    }

    private Set<Long> known() {
        Known known = (Known) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Known(jdbc.queryForList(ALL, Long.class));
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<Known, TakenOver>(known, this) { });
        }
        return known.ids;
    }

    private static final class Known extends ResourceHolderSupport {
        private final Set<Long> ids;

        private Known(Iterable<Long> ids) {
            this.ids = new HashSet<>();
            ids.forEach(this.ids::add);
        }
    }
}
