package io.github.valuematrix.sandbox.wiki;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out ids, each once, to all who share the database. They are taken in a transaction of their own, so that nobody
 * waits for a long one; what a failed transaction took is lost.
 */
final class Ids {

    private static final int BLOCK = 100;
    private static final String TAKE = "UPDATE id_block SET next_id = next_id + ?";
    private static final String NEXT = "SELECT next_id FROM id_block";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;
    private long next;
    private long end;

    Ids(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    synchronized long next() {
        if (next == end) {
            next = reserve(BLOCK);
            end = next + BLOCK;
        }
        return next++;
    }

    /** The first of so many ids in a row. */
    long reserve(long count) {
        return own.execute(status -> {
            jdbc.update(TAKE, count);
            return jdbc.queryForObject(NEXT, Long.class) - count;
        });
    }
}
