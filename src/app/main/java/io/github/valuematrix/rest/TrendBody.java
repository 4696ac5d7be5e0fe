package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.privacy.ShownTrend;
import io.github.valuematrix.scope.Trend;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a space moves. Its shape is a contract.
 *
 * @param version of the shape
 * @param counts  in each day, week or month of the period
 * @param people  in thirteen stretches of 28 days up to the period's end
 * @param reasons why figures are hidden, by the path to each
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TrendBody(@JsonProperty("version") String version,
                 @JsonProperty("space") String space,
                 @JsonProperty("k") int k,
                 @JsonProperty("counts") List<CountBody> counts,
                 @JsonProperty("people") List<PointBody> people,
                 @JsonProperty("reasons") Map<String, String> reasons) {

    /**
     * What was contributed.
     *
     * @param from ISO day
     * @param to   ISO day, exclusive
     */
    record CountBody(@JsonProperty("from") String from,
                     @JsonProperty("to") String to,
                     @JsonProperty("contributions") ScopeBody.Counts contributions) {

        static CountBody of(Trend.Count count) {
            return new CountBody(count.period().from().toString(), count.period().to().toString(),
                    ScopeBody.Counts.of(count.contributions()));
        }
    }

    /**
     * Who did something.
     *
     * @param from         ISO day
     * @param to           ISO day, exclusive
     * @param interactions by reach, as "ACROSS"
     */
    record PointBody(@JsonProperty("from") String from,
                     @JsonProperty("to") String to,
                     @JsonProperty("contributors") FigureBody contributors,
                     @JsonProperty("interactions") Map<String, FigureBody> interactions) {

        static PointBody of(ShownTrend.Point point) {
            Map<String, FigureBody> interactions = new TreeMap<>();
            point.interactions().forEach((reach, count) -> interactions.put(reach.name(), FigureBody.of(count)));
            return new PointBody(point.period().from().toString(), point.period().to().toString(),
                    FigureBody.of(point.contributors()), interactions);
        }
    }

    static TrendBody of(String space, ShownTrend trend, int k) {
        List<PointBody> people = trend.people().stream().map(PointBody::of).toList();
        return new TrendBody(SpaceReportBody.VERSION, space, k,
                trend.counts().stream().map(CountBody::of).toList(), people, Reasons.of(Map.of("people", people)));
    }
}
