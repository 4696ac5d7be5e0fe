package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that this node keeps as long as what they rest on has the same stamp. When there are too many, the one goes
 * that was not asked for the longest.
 */
final class Kept<K, V> {

    private static final int MOST = 200;
    private static final float LOAD = 0.75f;

    private record Answer<V>(Object stamp, V value) {
    }

    /** How to find an answer. */
    interface Work<V> {
        V find() throws SQLException;
    }

    private final Map<K, Answer<V>> answers = new LinkedHashMap<>(MOST, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > MOST;
        }
    };

    /** @param stamp read before the work is done, so that the answer is never older */
    V get(K key, Object stamp, Work<V> work) throws SQLException {
        Answer<V> kept = kept(key);
        if (kept != null && kept.stamp().equals(stamp)) {
            return kept.value();
        }
        V found = work.find();
        keep(key, new Answer<>(stamp, found));
        return found;
    }

    private synchronized Answer<V> kept(K key) {
        return answers.get(key);
    }

    private synchronized void keep(K key, Answer<V> answer) {
        answers.put(key, answer);
    }
}
