package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.adoption.Benchmark;

/**
 * Where a space stands among others of similar size.
 *
 * @param spaces  how many others are compared
 * @param quarter of them that the space is in: LOWEST, LOWER_MIDDLE, UPPER_MIDDLE or HIGHEST
 * @param middle  of the others, 0 to 1, rounded
 */
record BenchmarkBody(@JsonProperty("spaces") long spaces,
                     @JsonProperty("quarter") String quarter,
                     @JsonProperty("middle") double middle) {

    static BenchmarkBody of(Benchmark benchmark) {
        return new BenchmarkBody(benchmark.spaces(), benchmark.quarter().name(), benchmark.middle());
    }
}
