package io.github.valuematrix.portfolio;

import io.github.valuematrix.figure.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * What leads from one to another and back.
 *
 * @param more  from where more leads
 * @param less  from where less leads
 * @param there what leads from the one to the other
 * @param back  what leads back
 */
record Bridge(String more, String less, long there, long back) {

    /**
     * All pairs of which both ways are known.
     *
     * @param named how many of the rows stand for one by itself; they are the first
     */
    static List<Bridge> of(List<String> names, List<List<Said<Long>>> rows, int named) {
        List<Bridge> bridges = new ArrayList<>();
        for (int one = 0; one < named; one++) {
            for (int other = one + 1; other < named; other++) {
                Said<Long> there = rows.get(one).get(other);
                Said<Long> back = rows.get(other).get(one);
                if (there.isKnown() && back.isKnown()) {
                    bridges.add(there.value() >= back.value()
                            ? new Bridge(names.get(one), names.get(other), there.value(), back.value())
                            : new Bridge(names.get(other), names.get(one), back.value(), there.value()));
                }
            }
        }
        return bridges;
    }

    long both() {
        return there + back;
    }
}
