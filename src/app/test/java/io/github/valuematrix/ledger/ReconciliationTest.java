package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.FakeWiki.comments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.DateRangeQuery;
import io.github.valuematrix.activity.FakeWiki;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

public class ReconciliationTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS").space(8, "HR");
    private final Page home = wiki.page(1, "DS", "Home");
    private Node app;
    private Reconciliation reconciliation;

    @Before
    public void fillTheLedger() {
        wiki.page(2, "HR", "Plan");
        app = new Node(this, wiki);
        app.fill.run();
        reconciliation = app.reconciliation;
        assertThat(run()).isZero();
    }

    @Test
    public void whereEventsToldEverythingThereIsNoDifference() {
        comments(home, wiki.comment(10, "ben", "2026-03-03T10:00:00Z", null));
        app.marks.markPage(1);
        app.dirtyPages.runJob(null);

        assertThat(run()).isZero();
    }

    @Test
    public void whatIsMarkedAndNotYetReadIsNoDifferenceEither() {
        comments(home, wiki.comment(10, "ben", "2026-03-03T10:00:00Z", null));
        app.marks.markPage(1);

        assertThat(run()).isZero();
    }

    @Test
    public void aPageThatCameOrWentUnseenIsADifference() {
        wiki.remove(2);
        wiki.page(3, "DS", "Imported");

        assertThat(run()).isEqualTo(2);
        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("1", "3");
        assertThat(run()).isZero();
    }

    @Test
    public void aSpaceThatCameUnseenIsReadAndOneThatWentIsForgotten() {
        wiki.removeSpace("HR");
        wiki.space(9, "NEW").page(4, "NEW", "Imported");
        wiki.page(5, "NEW", "Imported too");

        assertThat(run()).isEqualTo(3);
        assertThat(content("SPACE", "[SPACE_KEY]")).containsExactly("DS", "NEW");
        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("1", "4", "5");
        assertThat(app.progress.ofSpace("NEW").isDone()).isTrue();
    }

    @Test
    public void whatWasWrittenLatelyIsFoundHoweverLargeTheSiteIs() {
        manyMorePages();
        Page last = wiki.page(99_999, "DS", "Last");
        app.fill.run();
        run();
        Comment comment = wiki.comment(10, "ben", "2026-03-03T10:00:00Z", null);
        comments(last, comment);
        assertThat(run()).isZero();

        wiki.writtenAt(comment, Instant.now().minus(Duration.ofHours(20)));

        assertThat(run()).isEqualTo(1);
        assertThat(content("ACTIVITY", "[CONTENT_ID], [KIND]")).contains("99999 3");
    }

    @Test
    public void whatLeavesNoTraceIsFoundByTheSweepInTheEnd() {
        manyMorePages();
        Page last = wiki.page(99_999, "DS", "Last");
        comments(last, wiki.comment(10, "ben", "2026-03-03T10:00:00Z", null));
        app.marks.markSpace(7);
        app.dirtyPages.runJob(null);

        comments(last);

        long found = 0;
        for (int night = 0; night < 5; night++) {
            found += run();
        }
        assertThat(found).isEqualTo(1);
        assertThat(content("ACTIVITY", "[CONTENT_ID], [KIND]")).doesNotContain("99999 3");
    }

    @Test
    public void aConfluenceThatCannotBeAskedForDatesIsCheckedAllTheSame() {
        doThrow(new NoSuchMethodError("DateRangeQuery")).when(wiki.search).scan(any(), argThat(query ->
                query instanceof BooleanQuery all
                        && all.getMustQueries().stream().anyMatch(DateRangeQuery.class::isInstance)), any(), any());
        wiki.remove(2);

        assertThat(run()).isEqualTo(1);
    }

    @Test
    public void whatTheBackFillHasNotReadYetIsLeftToIt() {
        spaces.reset();
        wiki.page(3, "DS", "New");

        assertThat(run()).isZero();
        assertThat(rows("CONTENT")).isEqualTo(2);
    }

    @Test
    public void aPageThatCannotBeReadIsNamedAndKeepsNobodyElseOut() {
        wiki.page(3, "DS", "New");
        Page broken = wiki.page(4, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));

        assertThat(run()).isEqualTo(1);
        assertThat(content("SKIPPED", "[CONTENT_ID]")).containsExactly("4");
    }

    @Test
    public void whatAStoppedCheckHasDoneStaysAndTheNextFindsTheRest() {
        LongStream.range(1000, 1120).forEach(id -> wiki.page(id, "DS", "Page " + id));

        assertThat(reconciliation.run(() -> rows("CONTENT") < 52)).isEqualTo(50);
        assertThat(rows("CONTENT")).isEqualTo(52);
        assertThat(run()).isEqualTo(70);
    }

    @Test
    public void aNewSpaceThatIsNotReadToItsEndIsReadOnWithinTheMinute() {
        wiki.space(9, "NEW");
        LongStream.range(1000, 1170).forEach(id -> wiki.page(id, "NEW", "Page " + id));

        assertThat(reconciliation.run(() -> rows("CONTENT") < 102)).isEqualTo(100);
        app.dirtyPages.runJob(null);

        assertThat(app.progress.ofSpace("NEW").isDone()).isTrue();
        assertThat(rows("CONTENT")).isEqualTo(172);
    }

    @Test
    public void aStoppedSweepGoesOnWhereItStopped() {
        manyMorePages();
        List<String> before = checkpoints();

        reconciliation.run(() -> !checkpoints().contains("sweep.to 1049"));
        assertThat(checkpoints()).contains("sweep.to 1049").containsAll(before.stream()
                .filter(note -> note.startsWith("reconciliation.since")).toList());

        run();
        assertThat(checkpoints()).contains("sweep.to 2049").doesNotContainAnyElementsOf(before.stream()
                .filter(note -> note.startsWith("reconciliation.since")).toList());
    }

    @Test
    public void nothingIsForgottenByACheckThatIsStoppedAtOnce() {
        assertThat(reconciliation.run(() -> false)).isZero();

        assertThat(content("SPACE", "[SPACE_KEY]")).containsExactly("DS", "HR");
        assertThat(rows("CONTENT")).isEqualTo(2);
    }

    private List<String> checkpoints() {
        return content("CHECKPOINT", "[NAME], [STORED_VALUE]");
    }

    private long run() {
        return reconciliation.run(() -> true);
    }

    private void manyMorePages() {
        List<Long> ids = LongStream.range(1000, 4000).boxed().toList();
        ids.forEach(id -> wiki.page(id, "DS", "Page " + id));
        app.marks.markSpace(7);
        app.dirtyPages.runJob(null);
    }
}
