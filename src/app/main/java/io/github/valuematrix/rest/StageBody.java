package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.matrix.Gate;
import io.github.valuematrix.matrix.GateNumber;
import io.github.valuematrix.privacy.ShownJourney;
import java.util.List;

/**
 * How far a space has come.
 *
 * @param shown    the median of the years
 * @param deciding the stage of the first gate that is not passed in the year up to today
 * @param lastDay  ISO day of the last activity, if there was none for a year; else null
 * @param gates    of the year up to today
 * @param years    those that end today, 91 and 182 days ago
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StageBody(@JsonProperty("shown") String shown,
                 @JsonProperty("deciding") String deciding,
                 @JsonProperty("lastDay") String lastDay,
                 @JsonProperty("gates") List<GateBody> gates,
                 @JsonProperty("years") List<YearBody> years) {

    /**
     * What must be reached for a stage.
     *
     * @param outcome PASSED, NOT_PASSED or CANNOT_BE_SAID
     */
    record GateBody(@JsonProperty("stage") String stage,
                    @JsonProperty("outcome") String outcome,
                    @JsonProperty("numbers") List<NumberBody> numbers) {

        static GateBody of(Gate gate) {
            return new GateBody(gate.stage().name(), gate.outcome().name(),
                    gate.numbers().stream().map(NumberBody::of).toList());
        }
    }

    /** A number that a gate looks at, and what it asks for. */
    record NumberBody(@JsonProperty("kind") String kind,
                      @JsonProperty("number") FigureBody number,
                      @JsonProperty("needed") FigureBody needed) {

        static NumberBody of(GateNumber number) {
            return new NumberBody(number.kind().name(), FigureBody.of(number.number()),
                    FigureBody.of(number.needed()));
        }
    }

    static StageBody of(ShownJourney journey) {
        return new StageBody(journey.stage().name(), journey.years().get(0).deciding().stage().name(),
                journey.lastDay() == null ? null : journey.lastDay().toString(),
                journey.years().get(0).gates().stream().map(GateBody::of).toList(),
                journey.years().stream().map(YearBody::of).toList());
    }
}
