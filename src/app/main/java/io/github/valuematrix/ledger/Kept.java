package io.github.valuematrix.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that this node keeps as long as what they rest on has the same stamp. When there are too many, the one goes
 * that was not asked for the longest.
 *
 * <p>On a busy site something changes all the time. What is said of a whole site is therefore kept for so many times as
 * long as it took to find, whatever changes: on a small site that is no time, and on a large one no more than about a
 * twentieth of the time goes into it.
 */
public final class Kept<K, V> {

    /** For what is said of a whole site. */
    public static final int OF_SITE = 20;

    /** What took no longer can as well be found again. */
    private static final long QUICK_NANOS = 100_000_000;

    private static final int MANY = 200;
    private static final float LOAD = 0.75f;

    private final int patience;
    private final int most;

    /** @param until the moment of {@link System#nanoTime} up to which it is good enough */
    private record Answer<V>(Object stamp, V value, long until) {

        boolean isGood(Object now) {
            return stamp.equals(now) || System.nanoTime() - until < 0;
        }
    }

    /** Answers that are never older than what they rest on. */
    Kept() {
        this(0, MANY);
    }

    /**
     * @param patience for so many times as long as it took to find it, an answer is good enough
     * @param most     so many answers are kept; fewer where each is large
     */
    public Kept(int patience, int most) {
        this.patience = patience;
        this.most = most;
    }

    /** How to find an answer. */
    public interface Work<V, E extends Exception> {
        V find() throws E;
    }

    private final Map<K, Answer<V>> answers = new LinkedHashMap<>(0, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > most;
        }
    };

    /** @param stamp read before the work is done, so that the answer is never older */
    public <E extends Exception> V get(K key, Object stamp, Work<V, E> work) throws E {
        Answer<V> kept = kept(key);
        if (kept != null && kept.isGood(stamp)) {
            return kept.value();
        }
        long start = System.nanoTime();
        V found = work.find();
        long end = System.nanoTime();
        keep(key, new Answer<>(stamp, found, end + patience * Math.max(0, end - start - QUICK_NANOS)));
        return found;
    }

    private synchronized Answer<V> kept(K key) {
        return answers.get(key);
    }

    private synchronized void keep(K key, Answer<V> answer) {
        answers.put(key, answer);
    }
}
