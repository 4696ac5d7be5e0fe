package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

public class DirtyPagesJobTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS").space(8, "HR");
    private final MovedClock clock = new MovedClock();
    private DirtyMarks marks;
    private Node node;
    private FillProgress progress;
    private DirtyPagesJob job;

    @Before
    public void startTheApp() {
        node = new Node(this, wiki, clock);
        marks = node.marks;
        progress = node.progress;
        job = node.dirtyPages;
        wiki.page(1, "DS", "Home");
    }

    @Test
    public void aMarkedPageIsReadWithinTheMinute() {
        marks.markPage(1);

        assertThat(run()).isEqualTo("Acted on 1 marks");
        assertThat(rows("CONTENT")).isEqualTo(1);
    }

    @Test
    public void aMarkOutlivesTheFirstReadAndGoesWithTheSecondTenMinutesLater() {
        marks.markPage(1);
        run();
        assertThat(rows("DIRTY")).isEqualTo(1);

        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(run()).isEqualTo("Acted on 0 marks");

        clock.advance(Duration.ofMillis(1));
        assertThat(run()).isEqualTo("Acted on 1 marks");
        assertThat(rows("DIRTY")).isZero();
    }

    @Test
    public void whatWasCommittedAfterTheFirstReadIsFoundByTheSecond() {
        marks.markPage(2);
        run();
        assertThat(rows("CONTENT")).isZero();

        wiki.page(2, "DS", "Late");
        clock.advance(Duration.ofMinutes(10));
        run();

        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("2");
    }

    @Test
    public void aPageThatIsGoneLeavesTheLedger() {
        marks.markPage(1);
        run();

        wiki.remove(1);
        marks.markPage(1);
        run();

        assertThat(rows("CONTENT")).isZero();
    }

    @Test
    public void aMarkSurvivesTheRollbackOfTheSaveAroundIt() {
        try {
            host.execute(() -> {
                marks.markPage(1);
                throw new IllegalStateException("the save failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the save failed");
        }

        assertThat(rows("DIRTY")).isEqualTo(1);
    }

    @Test
    public void aPageThatCannotBeReadIsSkippedAndTriedAgain() {
        Page broken = wiki.page(2, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));
        marks.markPage(1);
        marks.markPage(2);

        run();
        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("1");
        assertThat(content("SKIPPED", "[CONTENT_ID], [REASON]")).containsExactly("2 no title");

        wiki.page(2, "DS", "Mended");
        clock.advance(Duration.ofMinutes(10));
        run();
        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("1", "2");
        assertThat(rows("SKIPPED")).isZero();
    }

    @Test
    public void aPageThatNeverCanBeReadIsGivenUpAtLast() {
        Page broken = wiki.page(2, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));
        marks.markPage(2);

        for (int attempt = 1; attempt <= 6; attempt++) {
            run();
            clock.advance(Duration.ofMinutes(10));
        }

        assertThat(rows("DIRTY")).isZero();
        assertThat(rows("SKIPPED")).isEqualTo(1);
    }

    @Test
    public void aSpaceIsKnownOnceItIsMarkedAndForgottenOnceItIsGone() {
        marks.markSpace(8);
        run();
        assertThat(content("SPACE", "[SPACE_KEY]")).containsExactly("HR");

        wiki.removeSpace("HR");
        marks.markSpace(8);
        run();
        assertThat(rows("SPACE")).isZero();
    }

    @Test
    public void aNewSpaceIsReadToItsEndAndNotOnlyAtTheNextStart() {
        wiki.space(10, "NEW").page(200, "NEW", "Home");
        marks.markSpace(10);

        run();

        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("200");
        assertThat(progress.ofSpace("NEW").isDone()).isTrue();
    }

    @Test
    public void aSpaceThatCannotBeReadDoesNotKeepTheOthersOutAndIsTriedAgain() {
        doThrow(new IllegalStateException("no index")).doReturn(0L).when(wiki.search).scan(any(), any(), any(), any());
        marks.markSpace(7);
        marks.markSpace(8);

        run();
        assertThat(progress.ofSpace("DS").isDone()).isFalse();
        assertThat(progress.ofSpace("HR").isDone()).isTrue();

        clock.advance(Duration.ofMinutes(10));
        run();
        assertThat(progress.ofSpace("DS").isDone()).isTrue();
    }

    @Test
    public void theMarkOfAPersonIsNoPageAndGoesAsOtherMarksDo() {
        marks.markPerson("f00d");
        assertThat(content("DIRTY", "[USER_KEY]")).containsExactly("f00d");

        assertThat(run()).isEqualTo("Acted on 1 marks");
        assertThat(rows("CONTENT")).isZero();
        clock.advance(Duration.ofMinutes(10));
        run();
        assertThat(rows("DIRTY")).isZero();
    }

    @Test
    public void aNewSpaceIsReadAlsoWhileTheBackFillIsCancelled() {
        node.control.ask(FillAction.CANCEL);
        wiki.space(9, "NEW").page(7, "NEW", "Home");
        marks.markSpace(9);

        run();

        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("7");
        assertThat(progress.ofSite().state()).isEqualTo(BackFillProgress.State.CANCELLED);
    }

    @Test
    public void moreMarksThanOneBatchAreAllActedOn() {
        for (int i = 0; i < 130; i++) {
            marks.markPage(1);
        }

        assertThat(run()).isEqualTo("Acted on 130 marks");
        assertThat(rows("CONTENT")).isEqualTo(1);
    }

    @Test
    public void whoIsAskedToEndLeavesTheMarksForTheNextRun() {
        marks.markPage(1);

        assertThat(job.runJob(() -> true).getMessage()).isEqualTo("Acted on 0 marks");
        assertThat(rows("CONTENT")).isZero();
        assertThat(run()).isEqualTo("Acted on 1 marks");
    }

    @Test
    public void aSpaceIsReadOnAfterARunThatWasStopped() {
        wiki.space(10, "NEW");
        LongStream.range(200, 370).forEach(id -> wiki.page(id, "NEW", "Page " + id));
        marks.markSpace(10);

        job.runJob(() -> rows("CONTENT") >= 100);
        assertThat(rows("CONTENT")).isEqualTo(100);
        assertThat(node.lastRuns.of(LedgerJob.DIRTY_PAGES).ending()).isEqualTo(LastRun.Ending.STOPPED);

        run();
        assertThat(rows("CONTENT")).isEqualTo(170);
        assertThat(progress.ofSpace("NEW").isDone()).isTrue();
    }

    @Test
    public void anAppThatIsStoppedReadsNoMore() {
        marks.markPage(1);
        node.control.stop();

        assertThat(run()).isEqualTo("Acted on 0 marks");
    }

    private String run() {
        return job.runJob(null).getMessage();
    }
}
