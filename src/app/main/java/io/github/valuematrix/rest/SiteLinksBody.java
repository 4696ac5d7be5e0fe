package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.adoption.LinkCount;
import io.github.valuematrix.adoption.SiteOpenness;
import io.github.valuematrix.scope.SiteLinks;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * How the spaces of the site hang together by links. They are those of today, but for the ones added.
 *
 * @param links       all of them
 * @param crossShare  of those, between two spaces
 * @param modularity  how closed the spaces are
 * @param linkedPairs pairs of spaces with a link
 * @param reciprocity of those, linked both ways
 * @param network     links by the key of the space they stand in and of the one they lead to
 * @param added       cross-space links made in the period
 * @param missing     links whose target is not there
 */
record SiteLinksBody(@JsonProperty("links") long links,
                     @JsonProperty("crossShare") FigureBody crossShare,
                     @JsonProperty("modularity") FigureBody modularity,
                     @JsonProperty("linkedPairs") long linkedPairs,
                     @JsonProperty("reciprocity") FigureBody reciprocity,
                     @JsonProperty("L") SortedMap<String, SortedMap<String, Long>> network,
                     @JsonProperty("added") long added,
                     @JsonProperty("missing") long missing) {

    /** @param keys of spaces by their ids */
    static SiteLinksBody of(SiteLinks links, LongFunction<String> keys) {
        SiteOpenness openness = links.openness();
        return new SiteLinksBody(openness.links(), FigureBody.of(openness.crossShare()),
                FigureBody.of(openness.modularity()), openness.linkedPairs(), FigureBody.of(openness.reciprocity()),
                network(links.network(), keys), links.added(), links.missing());
    }

    private static SortedMap<String, SortedMap<String, Long>> network(List<LinkCount> links,
                                                                      LongFunction<String> keys) {
        SortedMap<String, SortedMap<String, Long>> rows = new TreeMap<>();
        links.forEach(link -> rows.computeIfAbsent(keys.apply(link.from()), from -> new TreeMap<>())
                .merge(keys.apply(link.to()), link.links(), Long::sum));
        return rows;
    }
}
