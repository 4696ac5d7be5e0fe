package io.github.valuematrix.report;

import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.TimelineNote;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.ShownTrend;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that a report puts into words.
 *
 * @param links  of today, with the spaces folded that the reader may not see
 * @param nameOf the name of a space by its key
 * @param notes  on the timeline, the earliest first
 */
record Facts(ShownSpaceReport shown, ShownTrend trend, LinksToday links, UnaryOperator<String> nameOf,
             List<TimelineNote> notes) {

    Facts {
        notes = List.copyOf(notes);
    }

    Period period() {
        return shown.now().period();
    }

    boolean isEmpty() {
        return shown.now().contributions().all() == 0;
    }
}
