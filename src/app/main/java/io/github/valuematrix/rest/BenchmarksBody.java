package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.scope.BenchmarkFigure;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a space stands among others of similar size. Its shape is a contract.
 *
 * @param version of the shape
 * @param today   ISO day after the last that counts as known
 * @param figures by name: null where it cannot be said
 * @param reasons why figures are null or hidden, by the path to each
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record BenchmarksBody(@JsonProperty("version") String version,
                      @JsonProperty("space") String space,
                      @JsonProperty("today") String today,
                      @JsonProperty("figures") Map<String, FigureBody> figures,
                      @JsonProperty("reasons") Map<String, String> reasons) {

    static BenchmarksBody of(String space, LocalDate today, Map<BenchmarkFigure, Said<Benchmark>> benchmarks) {
        Map<String, FigureBody> figures = new TreeMap<>();
        benchmarks.forEach((figure, benchmark) ->
                figures.put(figure.name(), FigureBody.of(benchmark.map(BenchmarkBody::of))));
        return new BenchmarksBody(SpaceReportBody.VERSION, space, today.toString(), figures,
                Reasons.of(Map.of("figures", figures)));
    }
}
