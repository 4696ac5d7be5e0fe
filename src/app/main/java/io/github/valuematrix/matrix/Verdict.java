package io.github.valuematrix.matrix;

import io.github.valuematrix.matrix.Gate.Outcome;
import java.util.List;
import java.util.stream.Stream;

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
        List<Gate> gates = List.of(new Gate(Stage.OPERATIONAL, operational(numbers, thresholds)),
                new Gate(Stage.CULTURAL, cultural(numbers, thresholds)),
                new Gate(Stage.BUSINESS_MODEL, businessModel(numbers, thresholds)));
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

    /** One of the two numbers is enough. */
    private static Outcome operational(StageNumbers numbers, StageThresholds thresholds) {
        List<Outcome> outcomes = List.of(reaches(numbers.responseRate(), thresholds.responseRate()),
                reaches(numbers.coauthoredShare(), thresholds.coauthoredShare()));
        return outcomes.contains(Outcome.PASSED) ? Outcome.PASSED
                : outcomes.contains(Outcome.NOT_PASSED) ? Outcome.NOT_PASSED : Outcome.CANNOT_BE_SAID;
    }

    /** All of the three are needed, so that one that is too low decides whether the others can be said or not. */
    private static Outcome cultural(StageNumbers numbers, StageThresholds thresholds) {
        Outcome share = numbers.neededShare() == null ? Outcome.CANNOT_BE_SAID
                : reaches(numbers.crossShare(), numbers.neededShare());
        List<Outcome> outcomes = Stream.of(share,
                reaches((double) numbers.connectedSilos(), thresholds.connectedSilos()),
                reaches(numbers.newQuarters(), thresholds.quarters())).toList();
        return outcomes.contains(Outcome.NOT_PASSED) ? Outcome.NOT_PASSED
                : outcomes.contains(Outcome.CANNOT_BE_SAID) ? Outcome.CANNOT_BE_SAID : Outcome.PASSED;
    }

    private static Outcome businessModel(StageNumbers numbers, StageThresholds thresholds) {
        return reaches(numbers.externalQuarters(), thresholds.quarters());
    }

    private static Outcome reaches(Integer number, int threshold) {
        return reaches(number == null ? null : Double.valueOf(number), threshold);
    }

    private static Outcome reaches(Double number, double threshold) {
        return number == null ? Outcome.CANNOT_BE_SAID : number >= threshold ? Outcome.PASSED : Outcome.NOT_PASSED;
    }
}
