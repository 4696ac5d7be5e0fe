package io.github.valuematrix.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A set of pairs of people. A large site has hundreds of thousands of them, for each of several periods, so that one
 * takes eight bytes and is searched, not hashed: the hashes of pairs of small numbers collide too much.
 */
final class Pairs {

    static final Pairs NONE = of(LongStream.empty());

    private final long[] ascending;

    private Pairs(long... ascending) {
        this.ascending = ascending;
    }

    /** @param packed by {@link Pair#packed}, in any order; the same one may be there more than once */
    static Pairs of(LongStream packed) {
        long[] sorted = packed.sorted().toArray();
        int kept = 0;
        for (long pair : sorted) {
            if (kept == 0 || sorted[kept - 1] != pair) {
                sorted[kept] = pair;
                kept++;
            }
        }
        return new Pairs(Arrays.copyOf(sorted, kept));
    }

    int count() {
        return ascending.length;
    }

    boolean contains(Pair pair) {
        return Arrays.binarySearch(ascending, pair.packed()) >= 0;
    }

    Stream<Pair> stream() {
        return Arrays.stream(ascending).mapToObj(Pair::unpacked);
    }

    /** In how many of the pairs each person is. */
    Map<Integer, Long> degrees() {
        Map<Integer, Long> degrees = new HashMap<>();
        stream().forEach(pair -> {
            degrees.merge(pair.lower(), 1L, Long::sum);
            degrees.merge(pair.higher(), 1L, Long::sum);
        });
        return degrees;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs pairs && Arrays.equals(ascending, pairs.ascending);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ascending);
    }

    @Override
    public String toString() {
        return count() + " pairs";
    }
}
