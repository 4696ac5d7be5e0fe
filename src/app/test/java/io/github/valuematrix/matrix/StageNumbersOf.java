package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;

/**
 * Numbers of a year that pass all gates of the site's defaults, but for what a test changes. What is null cannot be
 * said.
 */
final class StageNumbersOf {

    long contributors = 9;
    long edits = 30;
    long items = 30;
    long comments = 30;
    Double responseRate = 0.9;
    Double coauthoredShare = 0.9;
    Double crossShare = 0.7;
    Double neededShare = 0.7;
    Long silos = 2L;
    Long newQuarters = 2L;
    Long externalQuarters = 2L;

    StageNumbers numbers() {
        return new StageNumbers(contributors, edits, items, comments, said(responseRate, Reason.TOO_FEW_OLD_ITEMS),
                said(coauthoredShare, Reason.TOO_FEW_EDITS), said(crossShare, Reason.TOO_FEW_TIES),
                said(neededShare, Reason.TOO_FEW_TIES), said(silos, Reason.COMPLEMENT),
                said(newQuarters, Reason.TOO_EARLY_FOR_NEW),
                said(externalQuarters, Reason.NOT_MEASURED));
    }

    private static <T> Said<T> said(T value, Reason reason) {
        return value == null ? Said.absent(reason) : Said.of(value);
    }
}
