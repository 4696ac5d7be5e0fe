package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Ties;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is shown of the ties of one scope. Each rests on some of the matrix's columns, and is hidden with any cell of
 * them.
 *
 * @param between E
 * @param inside  I
 * @param people  n
 */
public record ShownTies(Said<Long> between, Said<Long> inside, Said<Long> unassignedPairs, Said<Long> people,
                        Said<Double> crossShare, Said<Double> index, Said<Double> expectedIndex, Said<Long> newAcross,
                        Said<Double> newAcrossShare, Said<Double> bridgeDependence, Said<Double> twoWay) {

    /** @param hides whether a cell of a column is hidden */
    static ShownTies of(Ties ties, Before before, Threshold threshold, Predicate<Reach> hides) {
        boolean across = hides.test(Reach.ACROSS);
        boolean inside = hides.test(Reach.WITHIN);
        boolean either = across || inside;
        boolean any = List.of(Reach.values()).stream().anyMatch(hides);
        return new ShownTies(threshold.unless(across, Said.of(ties.between())),
                threshold.unless(inside, Said.of(ties.inside())),
                threshold.unless(hides.test(Reach.UNASSIGNED), Said.of(ties.unassignedPairs())),
                threshold.unless(either, threshold.people(ties.people())),
                threshold.unless(either, ties.crossShare()), threshold.unless(either, ties.index()),
                threshold.unless(either, threshold.figure(ties.people(), ties.expectedIndex())),
                threshold.unless(across, ties.newAcross(before)),
                threshold.unless(either, ties.newAcrossShare(before)),
                threshold.unless(across, ties.bridgeDependence()), threshold.unless(any, ties.twoWay()));
    }
}
