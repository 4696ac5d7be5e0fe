package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.privacy.ShownParticipation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who takes part.
 *
 * @param active           people with a contribution in the period
 * @param bands            the same by contributions: "1-4", "5-24", "25-99", "100+"
 * @param top10            of all contributions, what the most active tenth contributed
 * @param newcomers        people whose first contribution lies in the period
 * @param cohort           newcomers of the period before
 * @param retention        of those, who contributed again
 * @param retentionWilson  its 95 % interval, two numbers
 * @param silosHere        silos that contribute, of those that are large
 * @param silosLarge       silos with enough members
 */
record ParticipationBody(@JsonProperty("active") FigureBody active,
                         @JsonProperty("bands") Map<String, FigureBody> bands,
                         @JsonProperty("gini") FigureBody gini,
                         @JsonProperty("top10") FigureBody top10,
                         @JsonProperty("stickiness") FigureBody stickiness,
                         @JsonProperty("health") FigureBody health,
                         @JsonProperty("newcomers") FigureBody newcomers,
                         @JsonProperty("cohort") FigureBody cohort,
                         @JsonProperty("retention") FigureBody retention,
                         @JsonProperty("retentionWilson") FigureBody retentionWilson,
                         @JsonProperty("silosHere") FigureBody silosHere,
                         @JsonProperty("silosLarge") FigureBody silosLarge,
                         @JsonProperty("breadth") FigureBody breadth) {

    static ParticipationBody of(ShownParticipation people) {
        return new ParticipationBody(FigureBody.of(people.active()), bands(people.bands()),
                FigureBody.of(people.gini()), FigureBody.of(people.topShare()), FigureBody.of(people.stickiness()),
                FigureBody.of(people.health()), FigureBody.of(people.newcomers()), FigureBody.of(people.cohort()),
                FigureBody.of(people.retention()),
                FigureBody.of(people.retentionInterval().map(wilson -> List.of(wilson.low(), wilson.high()))),
                FigureBody.of(people.contributingSilos()), FigureBody.of(people.largeSilos()),
                FigureBody.of(people.breadth()));
    }

    private static Map<String, FigureBody> bands(Map<Band, Said<Long>> bands) {
        Map<String, FigureBody> named = new LinkedHashMap<>();
        bands.forEach((band, people) -> named.put(name(band), FigureBody.of(people)));
        return named;
    }

    private static String name(Band band) {
        Band[] all = Band.values();
        return band.ordinal() == all.length - 1 ? band.from() + "+"
                : band.from() + "-" + (all[band.ordinal() + 1].from() - 1);
    }
}
