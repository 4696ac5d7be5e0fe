package io.github.valuematrix.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Link matrices for tests: the rows of a table, whose spaces are numbered from 0.
 */
final class Links {

    /** L of fixture 2: spaces A, B and C. */
    static final LinkMatrix FIXTURE_2 = table(new long[][] {{30, 6, 4}, {5, 20, 5}, {2, 3, 25}});

    private Links() {
    }

    static LinkMatrix table(long[][] rows) {
        return new LinkMatrix(counts(rows));
    }

    static List<LinkCount> counts(long[][] rows) {
        List<LinkCount> counts = new ArrayList<>();
        for (int from = 0; from < rows.length; from++) {
            for (int to = 0; to < rows.length; to++) {
                counts.add(new LinkCount(from, to, rows[from][to]));
            }
        }
        return counts;
    }

    /** Of two to nine spaces; about half of the pairs are not linked, but the first space has a link inside. */
    static long[][] some(Random random) {
        int spaces = 2 + random.nextInt(8);
        long[][] rows = new long[spaces][spaces];
        for (long[] row : rows) {
            for (int to = 0; to < spaces; to++) {
                row[to] = random.nextBoolean() ? random.nextInt(30) : 0;
            }
        }
        rows[0][0]++;
        return rows;
    }
}
