package io.github.valuematrix.report;

import java.util.List;

/**
 * One number that a gate looks at.
 *
 * @param state    passed, not-yet or unknown
 * @param verdict  the same in a word
 * @param unit     what stands behind the number; may be empty
 * @param change   since the year that ended a quarter before; null if that is not known
 * @param hint     what the number means here
 * @param gate     what is asked for, on the bar's tick; empty if that cannot be said
 * @param width    of the bar, in percent of its room; -1 if there is none
 * @param tick     where the gate lies, in percent of its room
 * @param segments of a bar of counts: whether each is reached; empty for a share
 */
public record GateCard(Definition definition, String state, String verdict, Value value, String unit, Change change,
                       String hint, String gate, long width, long tick, List<Boolean> segments) {

    public GateCard {
        segments = List.copyOf(segments);
    }

    /** Whether it is a part of a whole, and no count. */
    public boolean share() {
        return segments.isEmpty();
    }
}
