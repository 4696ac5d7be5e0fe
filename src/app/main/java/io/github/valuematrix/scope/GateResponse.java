package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Ratio;
import java.time.LocalDate;

/**
 * How soon somebody answers, as a gate asks it: of items where enough are old enough, else of comments.
 *
 * @param ratio of the old ones, those answered within seven days
 * @param rate  the same, if there are enough
 */
record GateResponse(boolean isToComments, Ratio ratio, Said<Double> rate) {

    static GateResponse of(BenefitProxies benefits, Extent extent, Period period, LocalDate today, int enough) {
        FirstResponse response = benefits.response(extent, period, today);
        if (response.old() >= enough) {
            return new GateResponse(false, ratio(response), response.rate());
        }
        FirstResponse replies = benefits.replies(extent, period, today);
        return replies.old() >= enough ? new GateResponse(true, ratio(replies), replies.rate())
                : new GateResponse(false, ratio(response), Said.absent(Reason.TOO_FEW_OLD_ITEMS));
    }

    private static Ratio ratio(FirstResponse response) {
        return new Ratio(response.inTime(), response.old());
    }
}
