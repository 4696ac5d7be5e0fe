package io.github.valuematrix.sandbox.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An app's tables, by the one transaction that everything shares. What is read in a transaction that is rolled back is
 * forgotten, else the next one would see what never was.
 */
final class AppObjects implements ActiveObjects {
    private final EntityManager entities;
    private final Transactions transactions;
    private final TransactionSynchronization forgetting = new TransactionSynchronization() {
        @Override
        @SuppressWarnings("deprecation")
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                entities.flushAll();
            }
        }
    };

    AppObjects(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return ask(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return ask(() -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return ask(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return ask(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return ask(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return ask(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        ask(() -> {
            entities.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return ask(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        ask(() -> {
            entities.delete(rows);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return ask(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(callback);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        ask(() -> {
            entities.migrate(types);
            return null;
        });
    }

    private <T> T ask(Question<T> question) {
        Session.current();
        forgetOnRollback();
        try {
            return question.ask();
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }

    private void forgetOnRollback() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(forgetting);
        }
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }
}
