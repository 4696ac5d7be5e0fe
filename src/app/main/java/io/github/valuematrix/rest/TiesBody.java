package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.privacy.ShownTies;

/**
 * Ties: pairs of people of known silos who interacted.
 *
 * @param between       E, ties between silos
 * @param inside        I, ties inside one
 * @param people        n, people with a tie
 * @param index         the E-I index, -1 to 1
 * @param expectedIndex what it would be by arithmetic alone
 * @param newCrossShare new pairs across silos, of all new ties
 */
record TiesBody(@JsonProperty("E") FigureBody between,
                @JsonProperty("I") FigureBody inside,
                @JsonProperty("unassignedPairs") FigureBody unassignedPairs,
                @JsonProperty("people") FigureBody people,
                @JsonProperty("crossShare") FigureBody crossShare,
                @JsonProperty("EI") FigureBody index,
                @JsonProperty("expectedEI") FigureBody expectedIndex,
                @JsonProperty("newCrossPairs") FigureBody newCrossPairs,
                @JsonProperty("newCrossShare") FigureBody newCrossShare,
                @JsonProperty("bridgeDependence") FigureBody bridgeDependence,
                @JsonProperty("twoWay") FigureBody twoWay) {

    static TiesBody of(ShownTies ties) {
        return new TiesBody(FigureBody.of(ties.between()), FigureBody.of(ties.inside()),
                FigureBody.of(ties.unassignedPairs()), FigureBody.of(ties.people()), FigureBody.of(ties.crossShare()),
                FigureBody.of(ties.index()), FigureBody.of(ties.expectedIndex()), FigureBody.of(ties.newAcross()),
                FigureBody.of(ties.newAcrossShare()), FigureBody.of(ties.bridgeDependence()),
                FigureBody.of(ties.twoWay()));
    }
}
