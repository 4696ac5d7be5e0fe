package io.github.valuematrix.matrix;

import io.github.valuematrix.matrix.Gate.Outcome;
import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.List;

/**
 * The raw stage of one year, and how it came about.
 *
 * @param gates     one for each stage, in their order
 * @param deciding  the first gate that is not passed; the last one if all are
 * @param ahead     whether a gate beyond a failed one is passed: ahead of the journey
 */
public record Verdict(Stage stage, List<Gate> gates, Gate deciding, boolean ahead) {

    public Verdict {
        gates = List.copyOf(gates);
    }

    public static Verdict of(StageNumbers numbers, StageThresholds thresholds) {
        List<Gate> gates = List.of(operational(numbers, thresholds), cultural(numbers, thresholds),
                businessModel(numbers, thresholds));
        List<Gate> passed = gates.stream().takeWhile(Gate::isPassed).toList();
        Gate deciding = gates.get(Math.min(passed.size(), gates.size() - 1));
        if (isTooLittle(numbers, thresholds) || gates.get(0).outcome() == Outcome.CANNOT_BE_SAID) {
            return new Verdict(Stage.NO_VERDICT, gates, gates.get(0), false);
        }
        Stage stage = passed.isEmpty() ? Stage.STARTING : passed.get(passed.size() - 1).stage();
        return new Verdict(stage, gates, deciding, gates.stream().skip(passed.size()).anyMatch(Gate::isPassed));
    }

    private static boolean isTooLittle(StageNumbers numbers, StageThresholds thresholds) {
        return numbers.contributors() < thresholds.contributors() || numbers.edits() < thresholds.activity()
                && numbers.items() < thresholds.activity() && numbers.comments() < thresholds.activity();
    }

    private static Gate operational(StageNumbers numbers, StageThresholds thresholds) {
        return Gate.any(Stage.OPERATIONAL,
                GateNumber.of(Kind.RESPONSE_RATE, numbers.responseRate(), thresholds.responseRate()),
                GateNumber.of(Kind.COAUTHORED_SHARE, numbers.coauthoredShare(), thresholds.coauthoredShare()));
    }

    private static Gate cultural(StageNumbers numbers, StageThresholds thresholds) {
        return Gate.all(Stage.CULTURAL,
                new GateNumber(Kind.CROSS_SHARE, numbers.crossShare(), numbers.neededShare()),
                GateNumber.ofCount(Kind.CONNECTED_SILOS, numbers.connectedSilos(), thresholds.connectedSilos()),
                GateNumber.ofCount(Kind.NEW_QUARTERS, numbers.newQuarters(), thresholds.quarters()));
    }

    private static Gate businessModel(StageNumbers numbers, StageThresholds thresholds) {
        return Gate.all(Stage.BUSINESS_MODEL,
                GateNumber.ofCount(Kind.EXTERNAL_QUARTERS, numbers.externalQuarters(), thresholds.quarters()));
    }
}
