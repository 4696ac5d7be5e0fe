package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate.Outcome;
import java.util.List;
import org.junit.Test;

public class VerdictTest {

    private static final StageNumbers CULTURAL =
            numbers(26, 0, 59, 213, 0.711864, null, 0.833333, 0.723077, 6, 4, null);

    @Test
    public void theStageIsTheLastGatePassedWithAllBeforeIt() {
        Verdict verdict = verdict(CULTURAL);

        assertThat(verdict.stage()).isEqualTo(Stage.CULTURAL);
        assertThat(verdict.deciding()).isEqualTo(verdict.gates().get(2));
        assertThat(verdict.ahead()).isFalse();
    }

    @Test
    public void withExternalInteractionsInTwoQuartersItIsTheLast() {
        assertThat(external(1).stage()).isEqualTo(Stage.CULTURAL);
        assertThat(external(2).stage()).isEqualTo(Stage.BUSINESS_MODEL);
        assertThat(external(2).deciding()).extracting(Gate::stage, Gate::outcome).containsExactly(Stage.BUSINESS_MODEL, Outcome.PASSED);
    }

    private static Verdict external(int quarters) {
        return verdict(numbers(26, 0, 59, 213, 0.711864, null, 0.833333, 0.723077, 6, 4, quarters));
    }

    @Test
    public void oneNumberOfTheFirstGateIsEnough() {
        assertThat(first(0.4, null)).isEqualTo(Stage.OPERATIONAL);
        assertThat(first(null, 0.4)).isEqualTo(Stage.OPERATIONAL);
        assertThat(first(0.1, 0.9)).isEqualTo(Stage.OPERATIONAL);
        assertThat(first(0.39, null)).isEqualTo(Stage.STARTING);
        assertThat(first(0.39, 0.39)).isEqualTo(Stage.STARTING);
    }

    @Test
    public void ifNoneCanBeSaidThereIsNoVerdict() {
        assertThat(first(null, null)).isEqualTo(Stage.NO_VERDICT);
    }

    private static Stage first(Double responseRate, Double coauthoredShare) {
        return verdict(numbers(9, 30, 30, 30, responseRate, coauthoredShare, 0.1, 0.7, 1, 0, null)).stage();
    }

    @Test
    public void tooFewPeopleOrTooLittleActivityGiveNoVerdict() {
        assertThat(little(4, 30, 30, 30)).isEqualTo(Stage.NO_VERDICT);
        assertThat(little(5, 19, 19, 19)).isEqualTo(Stage.NO_VERDICT);
        assertThat(little(5, 20, 0, 0)).isEqualTo(Stage.OPERATIONAL);
        assertThat(little(5, 0, 20, 0)).isEqualTo(Stage.OPERATIONAL);
        assertThat(little(5, 0, 0, 20)).isEqualTo(Stage.OPERATIONAL);
    }

    private static Stage little(int contributors, int edits, int items, int comments) {
        return verdict(numbers(contributors, edits, items, comments, 0.9, 0.9, 0.1, 0.7, 1, 0, null)).stage();
    }

    @Test
    public void theSecondGateNeedsAllItsNumbers() {
        assertThat(second(0.7, 0.7, 2, 2)).isEqualTo(Outcome.PASSED);
        assertThat(second(0.69, 0.7, 2, 2)).isEqualTo(Outcome.NOT_PASSED);
        assertThat(second(0.7, 0.7, 1, 2)).isEqualTo(Outcome.NOT_PASSED);
        assertThat(second(0.7, 0.7, 2, 1)).isEqualTo(Outcome.NOT_PASSED);
        assertThat(second(null, null, 2, 2)).isEqualTo(Outcome.CANNOT_BE_SAID);
        assertThat(second(0.7, 0.7, 2, null)).isEqualTo(Outcome.CANNOT_BE_SAID);
        assertThat(second(null, null, 1, 2)).isEqualTo(Outcome.NOT_PASSED);
    }

    private static Outcome second(Double share, Double needed, int silos, Integer quarters) {
        Verdict verdict = verdict(numbers(9, 30, 30, 30, 0.9, 0.9, share, needed, silos, quarters, null));
        assertThat(verdict.stage()).isEqualTo(verdict.gates().get(1).isPassed() ? Stage.CULTURAL : Stage.OPERATIONAL);
        return verdict.gates().get(1).outcome();
    }

    @Test
    public void aGatePassedBeyondAFailedOneIsAheadOfTheJourney() {
        Verdict verdict = verdict(numbers(21, 0, 15, 139, 0.014388, null, 0.815789, 0.745714, 5, 4, null));

        assertThat(verdict.stage()).isEqualTo(Stage.STARTING);
        assertThat(verdict.ahead()).isTrue();
        assertThat(verdict.deciding().stage()).isEqualTo(Stage.OPERATIONAL);
    }

    @Test
    public void whatIsShownIsTheMedianOfThreeYears() {
        assertThat(shown(Stage.CULTURAL, Stage.STARTING, Stage.OPERATIONAL)).isEqualTo(Stage.OPERATIONAL);
        assertThat(shown(Stage.CULTURAL, Stage.CULTURAL, Stage.STARTING)).isEqualTo(Stage.CULTURAL);
        assertThat(shown(Stage.NO_VERDICT, Stage.CULTURAL, Stage.OPERATIONAL)).isEqualTo(Stage.OPERATIONAL);
        assertThat(shown(Stage.NO_VERDICT, Stage.NO_VERDICT, Stage.CULTURAL)).isEqualTo(Stage.CULTURAL);
        assertThat(shown(Stage.NO_VERDICT, Stage.NO_VERDICT, Stage.NO_VERDICT)).isEqualTo(Stage.NO_VERDICT);
    }

    private static Stage shown(Stage... years) {
        return Stage.shown(List.of(years));
    }

    /** What is null cannot be said. */
    private static StageNumbers numbers(long contributors, long edits, long items, long comments, Double responseRate,
                                        Double coauthoredShare, Double crossShare, Double neededShare, long silos,
                                        Integer newQuarters, Integer externalQuarters) {
        return new StageNumbers(contributors, edits, items, comments, said(responseRate), said(coauthoredShare),
                said(crossShare), said(neededShare), Said.of(silos), quarters(newQuarters), quarters(externalQuarters));
    }

    private static Said<Double> said(Double value) {
        return value == null ? Said.absent(Reason.TOO_FEW_TIES) : Said.of(value);
    }

    private static Said<Long> quarters(Integer value) {
        return value == null ? Said.absent(Reason.NOT_MEASURED) : Said.of((long) value);
    }

    private static Verdict verdict(StageNumbers numbers) {
        return Verdict.of(numbers, StageThresholds.DEFAULTS);
    }
}
