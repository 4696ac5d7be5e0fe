package io.github.valuematrix.ledger;

/**
 * The jobs by which the ledger and what follows from it stay true, in the order of the page for administrators.
 */
public enum LedgerJob {

    /** Notes how many pages it read, how many of them were skipped, and how many spaces and people it looked at. */
    DIRTY_PAGES("dirty-pages", false),

    /** Notes how many differences it found. */
    RECONCILIATION("reconciliation", true),

    /** Notes how many rows it deleted. */
    RETENTION("retention", true),

    /** Notes of how many spaces it made reports. */
    NIGHTLY_REPORTS("nightly-reports", false);

    private final String key;
    private final boolean notesIdleRuns;

    LedgerJob(String key, boolean notesIdleRuns) {
        this.key = key;
        this.notesIdleRuns = notesIdleRuns;
    }

    /** As the descriptor and the texts have it. */
    public String key() {
        return key;
    }

    /** Whether a run that found nothing to do is worth a write. */
    boolean notesIdleRuns() {
        return notesIdleRuns;
    }
}
