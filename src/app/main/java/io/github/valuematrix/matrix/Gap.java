package io.github.valuematrix.matrix;

import java.util.OptionalLong;

/**
 * How much is missing, if everything else stays as it is today.
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
    OptionalLong of(NextStep step) {
        OptionalLong gap = switch (step) {
            case INVITE_PEOPLE, START_WRITING, PUBLISH_MORE, EDIT_MORE -> OptionalLong.of(toBeSaid(step));
            case ANSWER_PAGES, ANSWER_COMMENTS, ANSWER_OTHER_SILOS ->
                    OptionalLong.of(shares.answered().moreAdded(thresholds.responseRate()));
            case SHARE_PAGES -> OptionalLong.of(shares.coauthored().moreOfTheRest(thresholds.coauthoredShare()));
            case CONNECT_PEOPLE, OPEN_THE_SPACE, BRING_ANOTHER_SILO, WORK_ACROSS, MEET_NEW_PEOPLE ->
                    OptionalLong.of(toConnect(step));
            case INVITE_CUSTOMERS, KEEP_CUSTOMERS ->
                    OptionalLong.of(thresholds.quarters() - numbers.externalQuarters().value());
            default -> OptionalLong.empty();
        };
        return gap.isEmpty() ? gap : OptionalLong.of(Math.max(1, gap.getAsLong()));
    }

    private long toBeSaid(NextStep step) {
        return switch (step) {
            case INVITE_PEOPLE -> thresholds.contributors() - numbers.contributors();
            case START_WRITING -> thresholds.activity() - numbers.mostActivity();
            case EDIT_MORE -> thresholds.activity() - numbers.edits();
            default -> thresholds.activity() - shares.answered().whole();
        };
    }

    private long toConnect(NextStep step) {
        return switch (step) {
            case CONNECT_PEOPLE -> Ties.FEWEST - shares.across().whole();
            case WORK_ACROSS -> shares.across().moreAdded(numbers.neededShare().value());
            case MEET_NEW_PEOPLE -> thresholds.quarters() - numbers.newQuarters().value();
            default -> thresholds.connectedSilos() - numbers.connectedSilos();
        };
    }
}
