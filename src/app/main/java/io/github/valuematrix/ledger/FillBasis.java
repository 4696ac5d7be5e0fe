package io.github.valuematrix.ledger;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.ConfluenceSite;
import io.github.valuematrix.activity.PageActivity;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What all entries of the ledger rest on: the rules by which they are made, the site's time zone, and its address, by
 * which links into it are told from others. If any of them changes, everything is read again.
 */
@Named
public class FillBasis {

    private static final String BASIS = "back-fill.basis";

    private final TransactionTemplate transactions;
    private final TimeZoneManager timeZones;
    private final ConfluenceSite site;
    private final Checkpoints checkpoints;

    @Inject
    public FillBasis(TransactionTemplate transactions, TimeZoneManager timeZones, ConfluenceSite site,
                     Checkpoints checkpoints) {
        this.transactions = transactions;
        this.timeZones = timeZones;
        this.site = site;
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
        return transactions.execute(() -> PageActivity.RULES + " " + timeZones.getDefaultTimeZone().getID() + " "
                + Integer.toHexString(site.baseUrl().hashCode()));
    }
}
