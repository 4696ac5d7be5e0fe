package io.github.valuematrix.sandbox.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.HdrHistogram.Histogram;

/** How long something took that was done often, in milliseconds. */
record Latency(@JsonProperty("p50") double p50, @JsonProperty("p95") double p95, @JsonProperty("p99") double p99,
               @JsonProperty("times") long times) {

    private static final double NANOS_A_MILLI = 1e6;
    private static final int DIGITS = 3;

    /** What is done. */
    interface Work {
        void run() throws Exception;
    }

    /** Collects the times of single runs. */
    static final class Watch {
        private final Histogram histogram = new Histogram(DIGITS);

        void time(Work work) throws Exception {
            long begun = System.nanoTime();
            work.run();
            histogram.recordValue(System.nanoTime() - begun);
        }

        Latency latency() {
            return new Latency(millis(50), millis(95), millis(99), histogram.getTotalCount());
        }

        private double millis(double percentile) {
            return histogram.getValueAtPercentile(percentile) / NANOS_A_MILLI;
        }
    }
}
