package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.SiloTies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is shown of the ties that touch one silo.
 */
public record ShownSilo(Said<Long> people, Said<Long> outside, Said<Long> inside, Said<Double> index,
                        Said<Double> expected) {

    /** @param ties of the whole site; while they are hidden, so are those of each silo, which add up to them */
    static SortedMap<Long, ShownSilo> of(SortedMap<Long, SiloTies> silos, ShownTies ties, Threshold threshold) {
        Set<Long> telling = telling(silos, threshold);
        boolean outside = !ties.between().isKnown();
        boolean inside = !ties.inside().isKnown();
        SortedMap<Long, ShownSilo> shown = new TreeMap<>();
        silos.forEach((silo, each) -> shown.put(silo,
                of(each, outside || telling.contains(silo), inside || telling.contains(silo), threshold)));
        return shown;
    }

    private static ShownSilo of(SiloTies silo, boolean outside, boolean inside, Threshold threshold) {
        long people = silo.people();
        boolean either = outside || inside;
        return new ShownSilo(threshold.unless(either, threshold.people(people)),
                threshold.unless(outside, threshold.count(people, silo.outside())),
                threshold.unless(inside, threshold.count(people, silo.inside())),
                threshold.unless(either, threshold.figure(people, Said.of(silo.index()))),
                threshold.unless(either, threshold.figure(people, silo.expected())));
    }

    /**
     * Silos add up to the site, so that what is hidden is what is left when all others are taken away. The smallest others
     * are therefore hidden as well, until at least two are, with enough people together.
     */
    private static Set<Long> telling(Map<Long, SiloTies> silos, Threshold threshold) {
        List<Long> bySize = new ArrayList<>(silos.keySet());
        bySize.sort(Comparator.comparing(silo -> silos.get(silo).people()));
        Set<Long> hidden = new HashSet<>();
        long people = 0;
        for (Long silo : bySize) {
            boolean tooFew = threshold.hides(silos.get(silo).people());
            boolean tells = !hidden.isEmpty() && (hidden.size() == 1 || people < threshold.k());
            if (tooFew || tells) {
                hidden.add(silo);
                people += silos.get(silo).people();
            }
        }
        return hidden;
    }
}
