package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.privacy.ShownYear;

/**
 * The raw stage of a year of 365 days, with the numbers of its gates.
 *
 * @param from              ISO day
 * @param to                ISO day, exclusive
 * @param aheadOfTheJourney whether a gate beyond a failed one is passed
 */
record YearBody(@JsonProperty("from") String from,
                @JsonProperty("to") String to,
                @JsonProperty("raw") String raw,
                @JsonProperty("aheadOfTheJourney") boolean aheadOfTheJourney,
                @JsonProperty("contributors") FigureBody contributors,
                @JsonProperty("edits") long edits,
                @JsonProperty("items") long items,
                @JsonProperty("comments") long comments,
                @JsonProperty("responseRate") FigureBody responseRate,
                @JsonProperty("coauthoredShare") FigureBody coauthoredShare,
                @JsonProperty("crossShare") FigureBody crossShare,
                @JsonProperty("neededShare") FigureBody neededShare,
                @JsonProperty("connectedSilos") FigureBody connectedSilos,
                @JsonProperty("quartersWithNewCrossPairs") FigureBody quartersWithNewCrossPairs,
                @JsonProperty("quartersWithExternal") FigureBody quartersWithExternal) {

    static YearBody of(ShownYear year) {
        StageNumbers numbers = year.numbers();
        return new YearBody(year.period().from().toString(), year.period().to().toString(), year.stage().name(),
                year.ahead(), FigureBody.of(year.contributors()), numbers.edits(), numbers.items(),
                numbers.comments(), FigureBody.of(numbers.responseRate()), FigureBody.of(numbers.coauthoredShare()),
                FigureBody.of(numbers.crossShare()), FigureBody.of(numbers.neededShare()),
                FigureBody.of(numbers.connectedSilos()), FigureBody.of(numbers.newQuarters()),
                FigureBody.of(numbers.externalQuarters()));
    }
}
