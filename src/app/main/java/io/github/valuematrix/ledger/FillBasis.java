package io.github.valuematrix.ledger;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.ConfluenceSite;
import io.github.valuematrix.activity.PageActivity;
import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What all entries of the ledger rest on: the rules by which they are made, the site's time zone and address, and
 * how long activity is kept. If any of them changes so that the ledger lacks something, everything is read again.
 */
@Named
public class FillBasis {

    private static final String BASIS = "back-fill.basis";

    private final TransactionTemplate transactions;
    private final Retention retention;
    private final ConfluenceSite site;
    private final Checkpoints checkpoints;

    @Inject
    public FillBasis(TransactionTemplate transactions, Retention retention, ConfluenceSite site,
                     Checkpoints checkpoints) {
        this.transactions = transactions;
        this.retention = retention;
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
        return transactions.execute(() -> PageActivity.RULES + " " + retention.basis() + " "
                + Integer.toHexString(site.baseUrl().hashCode()));
    }
}
