package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.activity.WikiSpace;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("deprecation")
public class SiteFillTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS").space(8, "HR").space(9, "EMPTY");
    private String zone = "UTC";
    private FillProgress progress;
    private SiteFill fill;

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
            fill.stop();
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
        assertThat(progress.ofSite().skipped()).containsExactly(new BackFillProgress.Skipped(60, "no title"));
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

    private void startTheApp() {
        TestApp app = TestApp.of(this, wiki, zone);
        progress = app.progress;
        fill = app.siteFill;
    }
}
