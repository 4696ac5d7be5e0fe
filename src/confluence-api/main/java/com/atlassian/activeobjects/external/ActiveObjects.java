package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import io.github.valuematrix.api.Evidence;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The tables of one plugin as objects. */
@Evidence("Facade Javadoc 2.0.1; scrum-poker on platform 8.2.1")
public interface ActiveObjects {

    /** A new row. */
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /** A new row. */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /** The row with this key; null if there is none. */
    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    /** Every row. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    /** The rows for which the condition holds. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    /** The rows that the query asks for. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /** Hands out read-only rows one by one. */
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback);

    /** How many rows there are. */
    <K> int count(Class<? extends RawEntity<K>> type);

    /** For how many rows the condition holds. */
    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** Deletes rows. */
    void delete(RawEntity<?>... entities);

    /** Deletes the rows for which the condition holds; returns how many. */
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** Does the work in the running transaction, or else in a new one. */
    <T> T executeInTransaction(TransactionCallback<T> callback);

    /** Makes the tables fit the entities. */
    void migrate(Class<? extends RawEntity<?>>... entities);
}
