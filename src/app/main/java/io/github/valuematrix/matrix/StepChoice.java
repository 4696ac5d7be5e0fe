package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate.Outcome;
import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.Optional;

/**
 * Chooses the next step of a space. Of several things that are missing at a gate the first in this order counts: what
 * the others need comes before them.
 */
final class StepChoice {

    private final Standpoint standpoint;
    private final Verdict verdict;
    private final Gate gate;

    StepChoice(Standpoint standpoint) {
        this.standpoint = standpoint;
        verdict = standpoint.verdict();
        gate = verdict.deciding();
    }

    NextStep step() {
        StageNumbers numbers = standpoint.numbers();
        if (standpoint.isDormant()) {
            return NextStep.REVIVE;
        }
        if (numbers.contributors() < standpoint.thresholds().contributors()) {
            return NextStep.INVITE_PEOPLE;
        }
        if (numbers.mostActivity() < standpoint.thresholds().activity()) {
            return NextStep.START_WRITING;
        }
        return switch (gate.stage()) {
            case OPERATIONAL -> toOperational();
            case CULTURAL -> toCultural();
            default -> toBusinessModel();
        };
    }

    private NextStep toOperational() {
        if (gate.outcome() == Outcome.CANNOT_BE_SAID) {
            return toSayOperational();
        }
        if (!isTooLow(Kind.RESPONSE_RATE)) {
            return NextStep.SHARE_PAGES;
        }
        if (isAcrossSilos()) {
            return NextStep.ANSWER_OTHER_SILOS;
        }
        if (isTooLow(Kind.COAUTHORED_SHARE)) {
            return NextStep.WATCH_TOGETHER;
        }
        return standpoint.shares().areComments() ? NextStep.ANSWER_COMMENTS : NextStep.ANSWER_PAGES;
    }

    /** Whether the gate of silos is passed: with that of customers alone a space is ahead too. */
    private boolean isAcrossSilos() {
        return verdict.gates().stream().anyMatch(each -> each.stage() == Stage.CULTURAL && each.isPassed());
    }

    /** Whatever needs less: edits, or what could be answered; what is said already needs nothing. */
    private NextStep toSayOperational() {
        if (!isUnsaid(Kind.COAUTHORED_SHARE)) {
            return NextStep.PUBLISH_MORE;
        }
        if (!isUnsaid(Kind.RESPONSE_RATE)) {
            return NextStep.EDIT_MORE;
        }
        return standpoint.numbers().edits() > standpoint.shares().answered().whole() ? NextStep.EDIT_MORE
                : NextStep.PUBLISH_MORE;
    }

    private NextStep toCultural() {
        if (verdict.ahead()) {
            return NextStep.CARRY_OVER;
        }
        if (isTooLow(Kind.CONNECTED_SILOS)) {
            return isNone(standpoint.numbers().connectedSilos()) ? NextStep.OPEN_THE_SPACE
                    : NextStep.BRING_ANOTHER_SILO;
        }
        if (isTooLow(Kind.CROSS_SHARE)) {
            return NextStep.WORK_ACROSS;
        }
        if (isTooLow(Kind.NEW_QUARTERS)) {
            return NextStep.MEET_NEW_PEOPLE;
        }
        return isUnsaid(Kind.CROSS_SHARE) ? NextStep.CONNECT_PEOPLE : NextStep.WAIT_FOR_THE_PAST;
    }

    private NextStep toBusinessModel() {
        if (gate.isPassed()) {
            return NextStep.SHOW_OTHERS;
        }
        if (isUnsaid(Kind.EXTERNAL_QUARTERS)) {
            return NextStep.NAME_CUSTOMERS;
        }
        return isNone(standpoint.numbers().externalQuarters()) ? NextStep.INVITE_CUSTOMERS : NextStep.KEEP_CUSTOMERS;
    }

    /** Of a number that is hidden nothing is told, not even that it is 0. */
    private static boolean isNone(Said<Long> number) {
        return number.isKnown() && number.value() == 0;
    }

    private boolean isTooLow(Kind kind) {
        return number(kind).filter(number -> number.outcome() == Outcome.NOT_PASSED).isPresent();
    }

    private boolean isUnsaid(Kind kind) {
        return number(kind).filter(number -> number.outcome() == Outcome.CANNOT_BE_SAID).isPresent();
    }

    /** Empty if it is not expected. */
    private Optional<GateNumber> number(Kind kind) {
        return gate.numbers().stream().filter(number -> number.kind() == kind).findFirst();
    }
}
