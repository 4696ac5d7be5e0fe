package io.github.valuematrix.privacy;

import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.adoption.Breadth;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.adoption.Retention;
import io.github.valuematrix.adoption.WilsonInterval;
import io.github.valuematrix.figure.Said;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is shown of who takes part.
 *
 * @param bands             all of them, or none: the one that is hidden would follow from the others
 * @param cohort            newcomers of the period before
 * @param contributingSilos large silos that contribute
 */
public record ShownParticipation(Said<Long> active, Map<Band, Said<Long>> bands, Said<Double> gini,
                                 Said<Double> topShare, Said<Double> stickiness, Said<Double> health,
                                 Said<Long> newcomers, Said<Long> cohort, Said<Double> retention,
                                 Said<WilsonInterval> retentionInterval, Said<Long> contributingSilos,
                                 Said<Long> largeSilos, Said<Double> breadth) {

    public ShownParticipation {
        bands = Collections.unmodifiableMap(new EnumMap<>(bands));
    }

    static ShownParticipation of(Participation people, Breadth breadth, Threshold threshold) {
        long active = people.active();
        Retention retention = people.retention();
        long cohort = retention.newcomers();
        return new ShownParticipation(threshold.people(active), bands(people.bands(), threshold),
                threshold.figure(active, people.concentration().gini()),
                threshold.figure(active, people.concentration().topShare()),
                threshold.figure(active, people.stickiness()), health(people, threshold),
                threshold.people(people.newcomers()), threshold.people(cohort),
                threshold.figure(cohort, retention.share()), threshold.figure(cohort, retention.interval()),
                threshold.count(active, breadth.contributing()), threshold.unless(false, Said.of(breadth.large())),
                threshold.figure(active, breadth.share()));
    }

    private static Map<Band, Said<Long>> bands(Map<Band, Long> bands, Threshold threshold) {
        boolean anyHidden = bands.values().stream().anyMatch(threshold::hides);
        Map<Band, Said<Long>> shown = new EnumMap<>(Band.class);
        bands.forEach((band, people) -> shown.put(band, threshold.unless(anyHidden, Said.of(people))));
        return shown;
    }

    /** Of the year's people, whose number the report of a year shows, it tells how many are active of late. */
    private static Said<Double> health(Participation people, Threshold threshold) {
        return threshold.figure(people.lately(), threshold.figure(people.ofYear(), people.health()));
    }
}
