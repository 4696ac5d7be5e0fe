package io.github.valuematrix.matrix;

import io.github.valuematrix.matrix.Gate.Outcome;
import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Of a space of which nobody said what it is for. */
    public static Verdict of(StageNumbers numbers, StageThresholds thresholds) {
        return of(numbers, SpaceKind.UNSET.expectation(thresholds));
    }

    public static Verdict of(StageNumbers numbers, Expectation expectation) {
        List<Gate> gates = List.of(operational(numbers, expectation), cultural(numbers, expectation),
                businessModel(numbers, expectation));
        List<Gate> passed = gates.stream().takeWhile(Gate::isPassed).toList();
        Gate deciding = gates.get(Math.min(passed.size(), gates.size() - 1));
        if (isTooLittle(numbers, expectation.thresholds()) || gates.get(0).outcome() == Outcome.CANNOT_BE_SAID) {
            return new Verdict(Stage.NO_VERDICT, gates, gates.get(0), false);
        }
        Stage stage = passed.isEmpty() ? Stage.STARTING : passed.get(passed.size() - 1).stage();
        return new Verdict(stage, gates, deciding, gates.stream().skip(passed.size()).anyMatch(Gate::isPassed));
    }

    /** The numbers that were expected: what a kind of space is not for, its gates do not look at. */
    public Set<Kind> expected() {
        return gates.stream().flatMap(gate -> gate.numbers().stream()).map(GateNumber::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static boolean isTooLittle(StageNumbers numbers, StageThresholds thresholds) {
        return numbers.contributors() < thresholds.contributors()
                || numbers.mostActivity() < thresholds.activity();
    }

    private static Gate operational(StageNumbers numbers, Expectation expectation) {
        StageThresholds thresholds = expectation.thresholds();
        return expectation.first(
                GateNumber.of(Kind.RESPONSE_RATE, numbers.responseRate(), thresholds.responseRate()),
                GateNumber.of(Kind.COAUTHORED_SHARE, numbers.coauthoredShare(), thresholds.coauthoredShare()));
    }

    private static Gate cultural(StageNumbers numbers, Expectation expectation) {
        StageThresholds thresholds = expectation.thresholds();
        return expectation.all(Stage.CULTURAL,
                new GateNumber(Kind.CROSS_SHARE, numbers.crossShare(), numbers.neededShare()),
                GateNumber.ofCount(Kind.CONNECTED_SILOS, numbers.connectedSilos(), thresholds.connectedSilos()),
                GateNumber.ofCount(Kind.NEW_QUARTERS, numbers.newQuarters(), thresholds.quarters()));
    }

    private static Gate businessModel(StageNumbers numbers, Expectation expectation) {
        return expectation.all(Stage.BUSINESS_MODEL, GateNumber.ofCount(Kind.EXTERNAL_QUARTERS,
                numbers.externalQuarters(), expectation.thresholds().quarters()));
    }
}
