package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.ledger.LastRun.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class LastRunsTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS");
    private final MovedClock clock = new MovedClock();
    private Node node;

    @Before
    public void startTheApp() {
        node = new Node(this, wiki, clock);
        wiki.page(1, "DS", "Home");
    }

    @Test
    public void beforeItsFirstRunAJobHasNone() {
        assertThat(node.lastRuns.of(LedgerJob.RECONCILIATION)).isNull();
    }

    @Test
    public void theMinuteWithoutMarksWritesNothing() {
        node.dirtyPages.runJob(null);

        assertThat(rows("CHECKPOINT")).isZero();
        assertThat(node.lastRuns.of(LedgerJob.DIRTY_PAGES)).isNull();
    }

    @Test
    public void theMinuteWithMarksNotesWhatItDid() {
        Page broken = wiki.page(2, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));
        node.marks.markPage(1);
        node.marks.markPage(2);
        node.marks.markPerson("f00d");

        Instant started = clock.instant();
        node.dirtyPages.runJob(null);
        clock.advance(Duration.ofMinutes(1));
        node.dirtyPages.runJob(null);

        assertThat(node.lastRuns.of(LedgerJob.DIRTY_PAGES))
                .isEqualTo(new LastRun(started, Duration.ZERO, Ending.DONE, List.of(2L, 1L, 1L)));
    }

    @Test
    public void theNightlyCheckNotesAlsoThatItFoundNothing() {
        node.fill.run();

        assertThat(node.nightly.runJob(null).getMessage()).isEqualTo("Found 0 differences");
        assertThat(node.lastRuns.of(LedgerJob.RECONCILIATION).counts()).containsExactly(0L);

        wiki.page(3, "DS", "Imported");
        assertThat(node.nightly.runJob(null).getMessage()).isEqualTo("Found 1 differences");
        assertThat(node.lastRuns.of(LedgerJob.RECONCILIATION).counts()).containsExactly(1L);
    }

    @Test
    public void whatWasStoppedOrFailedIsNotedAsSuch() {
        node.nightly.runJob(() -> true);
        assertThat(node.lastRuns.of(LedgerJob.RECONCILIATION).ending()).isEqualTo(Ending.STOPPED);

        Instant started = clock.instant();
        assertThatThrownBy(() -> node.lastRuns.noting(LedgerJob.RECONCILIATION, () -> true, () -> {
            clock.advance(Duration.ofSeconds(48));
            throw new IllegalStateException("no index");
        })).hasMessage("no index");
        assertThat(node.lastRuns.of(LedgerJob.RECONCILIATION))
                .isEqualTo(new LastRun(started, Duration.ofSeconds(48), Ending.FAILED, List.of()));
    }
}
