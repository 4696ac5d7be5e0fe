package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.adoption.SpaceOpenness;
import io.github.valuematrix.scope.SpaceLinks;

/**
 * How a space hangs together with the others by links. They are those of today, but for the ones added.
 *
 * @param out        links that stand in the space
 * @param in         links that lead to it
 * @param inside     links that do both
 * @param crossShare of the links in the space, those that lead elsewhere
 * @param expected   that share, if spaces did not matter
 * @param openness   the one divided by the other
 * @param spread     how evenly they lead to the others, 0 to 1
 * @param added      cross-space links made in the period
 * @param addedBefore those made in the period before; null if it is not compared
 * @param missing    links whose target is not there
 */
record SpaceLinksBody(@JsonProperty("out") long out,
                      @JsonProperty("in") long in,
                      @JsonProperty("inside") long inside,
                      @JsonProperty("crossShare") FigureBody crossShare,
                      @JsonProperty("expected") FigureBody expected,
                      @JsonProperty("openness") FigureBody openness,
                      @JsonProperty("spread") FigureBody spread,
                      @JsonProperty("added") long added,
                      @JsonProperty("addedBefore") Long addedBefore,
                      @JsonProperty("missing") long missing) {

    static SpaceLinksBody of(SpaceLinks links) {
        SpaceOpenness openness = links.openness();
        return new SpaceLinksBody(openness.out(), openness.in(), openness.inside(),
                FigureBody.of(openness.crossShare()), FigureBody.of(openness.expected()),
                FigureBody.of(openness.openness()), FigureBody.of(openness.spread()), links.added(),
                links.addedBefore(), links.missing());
    }
}
