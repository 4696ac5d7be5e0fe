package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.activity.WikiSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("deprecation")
public class SiteFillTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS").space(8, "HR").space(9, "EMPTY");
    private String zone = "UTC";
    private FillProgress progress;
    private FillControl control;
    private SiteFill fill;
    private SkippedPages skipped;
    private PageRefresh refresh;

    @Before
    public void writeAWiki() {
        for (long id = 1; id <= 120; id++) {
            wiki.page(id, id <= 110 ? "DS" : "HR", "Page " + id);
        }
        startTheApp();
    }

    @Test
    public void everySpaceIsRead() {
        fill.run();

        assertThat(rows("CONTENT")).isEqualTo(120);
        assertThat(reader.activity("DS", Period.ALL_TIME).total().pagesCreated()).isEqualTo(110);
        assertThat(content("SPACE", "[SPACE_KEY], [PAGES_DONE], [PAGES_TOTAL]"))
                .containsExactly("DS 110 110", "EMPTY 0 0", "HR 10 10");
        assertThat(progress.ofSite().isDone()).isTrue();
        assertThat(progress.ofSite().percent()).isEqualTo(100);
        assertThat(progress.ofSpace("hr").isDone()).isTrue();
    }

    @Test
    public void beforeItStartsItWaits() {
        assertThat(progress.ofSite().state()).isEqualTo(BackFillProgress.State.WAITING);
        assertThat(progress.ofSite().percent()).isZero();
        assertThat(progress.ofSpace("DS").state()).isEqualTo(BackFillProgress.State.WAITING);
    }

    @Test
    public void whatIsDoneIsNotReadAgain() {
        fill.run();
        clearInvocations(wiki.pages);

        startTheApp();
        fill.run();

        verify(wiki.pages, never()).getAbstractPage(anyLong());
        assertThat(progress.ofSite().isDone()).isTrue();
    }

    @Test
    public void aRestartGoesOnAfterTheLastBatch() {
        Page last = wiki.page(60, "DS", "Last");
        when(last.getTitle()).thenAnswer(call -> {
            control.stop();
            return "Last";
        });
        fill.run();
        assertThat(progress.ofSite().isDone()).isFalse();
        assertThat(content("SPACE", "[SPACE_KEY], [PAGES_DONE]")).contains("DS 100");
        clearInvocations(wiki.pages);

        startTheApp();
        fill.run();

        verify(wiki.pages, times(20)).getAbstractPage(anyLong());
        assertThat(rows("CONTENT")).isEqualTo(120);
    }

    @Test
    public void aPageThatCannotBeReadIsSkippedAndNamed() {
        Page broken = wiki.page(60, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));

        fill.run();

        assertThat(rows("CONTENT")).isEqualTo(119);
        assertThat(progress.ofSite().isDone()).isTrue();
        assertThat(progress.ofSite().skipped()).containsExactly(new BackFillProgress.Skipped(60, "DS", "no title"));
        assertThat(progress.ofSpace("DS").skipped()).hasSize(1);
        assertThat(progress.ofSpace("HR").skipped()).isEmpty();
    }

    @Test
    public void aReasonThatNotEveryDatabaseTakesDoesNotStopTheFill() {
        Page broken = wiki.page(60, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("\u00fcber\u0000" + "\u20ac".repeat(300)));

        fill.run();

        assertThat(progress.ofSite().isDone()).isTrue();
        assertThat(progress.ofSite().skipped().get(0).reason()).isEqualTo("?ber?" + "?".repeat(250));
    }

    @Test
    public void aPageIsTriedThreeTimes() {
        Page shaky = wiki.page(60, "DS", "Shaky");
        when(shaky.getTitle()).thenThrow(new IllegalStateException("deadlock")).thenThrow(
                new IllegalStateException("deadlock")).thenReturn("Shaky");

        fill.run();

        assertThat(rows("CONTENT")).isEqualTo(120);
        assertThat(progress.ofSite().skipped()).isEmpty();
    }

    @Test
    public void aNewSpaceIsReadAtTheNextStart() {
        fill.run();
        wiki.space(10, "NEW").page(200, "NEW", "Home");
        clearInvocations(wiki.pages);

        startTheApp();
        fill.run();

        verify(wiki.pages, times(1)).getAbstractPage(anyLong());
        assertThat(reader.activity("NEW", Period.ALL_TIME).total().pagesCreated()).isEqualTo(1);
    }

    @Test
    public void aSpaceThatIsCreatedMeanwhileIsReadInTheSameRun() {
        Page last = wiki.page(120, "HR", "Last");
        when(last.getTitle()).thenAnswer(call -> {
            wiki.space(10, "NEW").page(200, "NEW", "Home");
            spaces.add(new WikiSpace(10, "NEW"));
            return "Last";
        });

        fill.run();

        assertThat(progress.ofSpace("NEW").isDone()).isTrue();
        assertThat(progress.ofSite().isDone()).isTrue();
        assertThat(rows("CONTENT")).isEqualTo(121);
    }

    @Test
    public void aSpaceThatWentWhileTheAppWasOffIsForgotten() {
        fill.run();
        wiki.removeSpace("HR");

        startTheApp();
        fill.run();

        assertThat(rows("CONTENT")).isEqualTo(110);
        assertThat(content("SPACE", "[SPACE_KEY]")).containsExactly("DS", "EMPTY");
    }

    @Test
    public void anotherTimeZoneMeansThatAllIsReadAgain() {
        fill.run();
        zone = "Asia/Tokyo";
        clearInvocations(wiki.pages);

        startTheApp();
        fill.run();

        verify(wiki.pages, times(120)).getAbstractPage(anyLong());
    }

    @Test
    public void aNodeThatDiesBetweenReadingAndNotingReadsTheSamePagesOnceMore() {
        spaces.add(new WikiSpace(7, "DS"));
        fill.run();
        spaces.save(new SpaceFill(new WikiSpace(7, "DS"), BackFillProgress.State.RUNNING, 100, 100, 110));
        clearInvocations(wiki.pages);

        startTheApp();
        fill.run();

        verify(wiki.pages, times(10)).getAbstractPage(anyLong());
        assertThat(rows("CONTENT")).isEqualTo(120);
        assertThat(content("SPACE", "[SPACE_KEY], [PAGES_DONE], [PAGES_TOTAL]")).contains("DS 110 110");
    }

    @Test
    public void theIdsOfASpaceAreAskedForOnce() {
        fill.run();

        verify(wiki.search, times(3)).scan(any(), any(), any(), any());
    }

    @Test
    public void thePercentNeverFallsAndEndsWithTheLastPage() {
        List<Integer> percents = new ArrayList<>();
        for (long id : new long[] {1, 51, 101, 111, 120}) {
            Page page = wiki.page(id, id <= 110 ? "DS" : "HR", "Page");
            when(page.getTitle()).thenAnswer(call -> {
                percents.add(progress.ofSite().percent());
                return "Page";
            });
        }

        fill.run();

        assertThat(percents).isSorted().containsOnly(0, 83, 91);
    }

    @Test
    public void whatIsHeldBeforeItBeginsIsNotAboutToBegin() {
        control.ask(FillAction.PAUSE);

        fill.run();

        assertThat(progress.ofSpace("DS").state()).isEqualTo(BackFillProgress.State.PAUSED);
        assertThat(progress.ofSpace("UNSEEN").state()).isEqualTo(BackFillProgress.State.PAUSED);
    }

    @Test
    public void theTimesOfReadingAndWritingAddUpOverRestarts() {
        Page page = wiki.page(60, "DS", "Page");
        when(page.getTitle()).thenAnswer(call -> {
            control.stop();
            return "Page";
        });
        fill.run();
        BackFillProgress.Speed before = progress.ofSite().speed();

        startTheApp();
        fill.run();

        assertThat(before.reading()).isPositive();
        assertThat(progress.ofSite().speed().reading()).isGreaterThan(before.reading());
        assertThat(progress.ofSite().speed().writing()).isGreaterThan(before.writing());
        assertThat(progress.ofSite().speed().rate()).isZero();
    }

    @Test
    public void aSkippedPageIsStruckOffWhenItIsReadAtLast() {
        Page broken = wiki.page(60, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));
        fill.run();
        DirtyMarks marks = new DirtyMarks(database);

        assertThat(new Retry(skipped, marks).markSkipped()).isEqualTo(1);
        assertThat(marks.due()).singleElement().extracting(DirtyMarks.Mark::contentId).isEqualTo(60L);
        wiki.page(60, "DS", "Mended");
        refresh.refresh(List.of(60L));

        assertThat(progress.ofSite().skipped()).isEmpty();
        assertThat(progress.ofSite().skippedTotal()).isZero();
    }

    @Test
    public void ofManySkippedPagesTheFirstHundredAreListed() {
        for (long id = 1; id <= 120; id++) {
            Page broken = wiki.page(id, id <= 110 ? "DS" : "HR", "Broken");
            when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));
        }

        fill.run();

        assertThat(progress.ofSite().skipped()).hasSize(100);
        assertThat(progress.ofSite().skippedTotal()).isEqualTo(120);
    }

    private void startTheApp() {
        Node node = new Node(this, wiki, zone, new Semaphore(1));
        progress = node.progress;
        control = node.control;
        fill = node.fill;
        skipped = node.skipped;
        refresh = node.refresh;
    }
}
