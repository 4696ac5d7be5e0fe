package io.github.valuematrix.report;

import java.util.List;

/**
 * How far a space has come: the top of its report.
 *
 * @param title    in a sentence
 * @param lead     since when, and what the gates say
 * @param stations empty where no step can be told
 * @param gates    the numbers that decided
 * @param needs    where no step can be told: what it takes
 */
public record StagePart(String title, String lead, List<Station> stations, List<GateCard> gates, List<Need> needs,
                        StepAdvice next) {

    public StagePart {
        stations = List.copyOf(stations);
        gates = List.copyOf(gates);
        needs = List.copyOf(needs);
    }

    /** Whether a step can be told. */
    public boolean told() {
        return !stations.isEmpty();
    }
}
