package io.github.valuematrix.report;

import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.SpaceActivity;
import java.util.function.Supplier;

/**
 * What a report says of a space beyond its period. Counting everything that ever happened takes long in a large space,
 * so that it is done only where it is shown.
 */
final class AllTime {

    private final LinksToday links;
    private final Supplier<SpaceActivity> ledger;
    private SpaceActivity activity;

    AllTime(LinksToday links, Supplier<SpaceActivity> ledger) {
        this.links = links;
        this.ledger = ledger;
    }

    static AllTime of(SpaceActivity ever) {
        return new AllTime(LinksToday.of(ever), () -> ever);
    }

    LinksToday links() {
        return links;
    }

    SpaceActivity activity() {
        if (activity == null) {
            activity = ledger.get();
        }
        return activity;
    }
}
