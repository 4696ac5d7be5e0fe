package io.github.valuematrix.ledger;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What all entries of the ledger rest on: the rules by which they are made, and the site's time zone. If either
 * changes, everything is read again.
 */
@Named
public class FillBasis {

    /** Raise this when the same page would give other entries than before. */
    private static final String RULES = "1";

    private static final String BASIS = "back-fill.basis";

    private final TransactionTemplate transactions;
    private final TimeZoneManager timeZones;
    private final Checkpoints checkpoints;

    @Inject
    public FillBasis(TransactionTemplate transactions, TimeZoneManager timeZones, Checkpoints checkpoints) {
        this.transactions = transactions;
        this.timeZones = timeZones;
        this.checkpoints = checkpoints;
    }

    boolean hasChanged() {
        return !now().equals(checkpoints.value(BASIS));
    }

    /** In the transaction of the caller. */
    void keep() {
        checkpoints.save(BASIS, now());
    }

    private String now() {
        return RULES + " " + transactions.execute(() -> timeZones.getDefaultTimeZone().getID());
    }
}
