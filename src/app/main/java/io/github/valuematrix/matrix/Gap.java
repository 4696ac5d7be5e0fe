package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;
import java.util.Optional;

/**
 * How much is missing, if everything else stays as it is today. It tells of a number what the number would, so that
 * where that is hidden the gap is.
 */
final class Gap {

    private final StageNumbers numbers;
    private final StageThresholds thresholds;
    private final Shares shares;

    Gap(Standpoint standpoint) {
        numbers = standpoint.numbers();
        thresholds = standpoint.thresholds();
        shares = standpoint.shares();
    }

    /** At least 1, as a step is chosen where something is missing; empty if it is no number. */
    Optional<Said<Long>> of(NextStep step) {
        Said<Long> gap = switch (step) {
            case INVITE_PEOPLE, START_WRITING, PUBLISH_MORE, EDIT_MORE -> Said.of(toBeSaid(step));
            case ANSWER_PAGES, ANSWER_COMMENTS, ANSWER_OTHER_SILOS, SHARE_PAGES -> toOperational(step);
            case CONNECT_PEOPLE, OPEN_THE_SPACE, BRING_ANOTHER_SILO, WORK_ACROSS, MEET_NEW_PEOPLE -> toCultural(step);
            case INVITE_CUSTOMERS, KEEP_CUSTOMERS ->
                    numbers.externalQuarters().map(quarters -> thresholds.quarters() - quarters);
            default -> null;
        };
        return Optional.ofNullable(gap).map(found -> found.map(missing -> Math.max(1, missing)));
    }

    /** Plain counts are always told; how many people there are is not while they are few, so that all are counted. */
    private long toBeSaid(NextStep step) {
        return switch (step) {
            case INVITE_PEOPLE -> thresholds.contributors();
            case START_WRITING -> thresholds.activity() - numbers.mostActivity();
            case EDIT_MORE -> thresholds.activity() - numbers.edits();
            default -> thresholds.activity() - shares.answered().whole();
        };
    }

    private Said<Long> toOperational(NextStep step) {
        return step == NextStep.SHARE_PAGES ? numbers.coauthoredShare()
                .map(share -> shares.coauthored().moreOfTheRest(thresholds.coauthoredShare()))
                : numbers.responseRate().map(rate -> shares.answered().moreAdded(thresholds.responseRate()));
    }

    private Said<Long> toCultural(NextStep step) {
        return switch (step) {
            case CONNECT_PEOPLE -> numbers.crossShare().isKnown() || !numbers.crossShare().reason().hides()
                    ? Said.of(Ties.FEWEST - shares.across().whole()) : Said.absent(numbers.crossShare().reason());
            case WORK_ACROSS -> numbers.neededShare().map(shares.across()::moreAdded);
            case MEET_NEW_PEOPLE -> numbers.newQuarters().map(quarters -> thresholds.quarters() - quarters);
            default -> numbers.connectedSilos().map(silos -> thresholds.connectedSilos() - silos);
        };
    }
}
