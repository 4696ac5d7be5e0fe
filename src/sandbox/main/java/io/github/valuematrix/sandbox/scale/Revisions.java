package io.github.valuematrix.sandbox.scale;

/**
 * Who wrote each version of a page or blog post, and when; the first at 0.
 */
record Revisions(long[] times, int[] authors) {

    int count() {
        return times.length;
    }

    long created() {
        return times[0];
    }

    int creator() {
        return authors[0];
    }
}
