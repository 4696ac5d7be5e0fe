package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.FakeWiki.comments;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/**
 * A page of 2026-03-02 with a comment of that day and one of a year later, 400 days after it was created.
 */
public class RetentionJobTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS");
    private Node app;
    private RetentionJob job;

    @Before
    public void fillTheLedger() {
        Page page = wiki.page(1, "DS", "Home");
        comments(page, wiki.comment(10, "ben", "2026-03-02T10:00:00Z", null),
                wiki.comment(11, "cara", "2027-03-02T10:00:00Z", null));
        app = new Node(this, wiki);
        app.fill.run();
        siteClock.advance(Duration.ofDays(400));
        settings.save(new Settings(Settings.LOWEST_K, Settings.HIGHEST_RATE, OptionalInt.of(12)));
        job = new RetentionJob(new OldEntries(database, spaces, retention), app.lastRuns, app.control);
    }

    @Test
    public void itSaysHowManyRowsItDeleted() {
        assertThat(job.runJob(null).getMessage()).isEqualTo("Deleted 6 rows");
        assertThat(app.lastRuns.of(LedgerJob.RETENTION).counts()).containsExactly(6L);
        assertThat(job.runJob(null).getMessage()).isEqualTo("Deleted 0 rows");
    }

    @Test
    public void stoppedItSaysThatTheRestFollows() {
        app.control.stop();

        assertThat(job.runJob(null).getMessage()).isEqualTo("Deleted 0 rows; stopped, the rest follows the next night");
        assertThat(app.lastRuns.of(LedgerJob.RETENTION).ending()).isEqualTo(LastRun.Ending.STOPPED);

        app.control.allow();
        assertThat(job.runJob(null).getMessage()).isEqualTo("Deleted 6 rows");
    }

    @Test
    public void afterwardsTheNightlyCheckFindsNoDifferenceAndAFreshFillIsTheSame() {
        job.runJob(null);
        List<String> left = entries();

        assertThat(app.nightly.runJob(null).getMessage()).isEqualTo("Found 0 differences");
        assertThat(entries()).isEqualTo(left);
        remove(1L);
        app.control.ask(FillAction.START);
        app.fill.run();
        assertThat(entries()).isEqualTo(left).isNotEmpty();
    }

    private List<String> entries() {
        return Stream.of(content("ACTIVITY", "[CONTENT_ID], [ON_DAY], [KIND], [QUANTITY]"),
                content("RESPONSE", "[CONTENT_ID], [ON_DAY], [KIND], [WAITED_MINUTES]"),
                content("PERSON_DAY", "[CONTENT_ID], [ON_DAY], [CONTRIBUTIONS]"),
                content("CONTENT", "[CONTENT_ID], [CREATED_ON], [TITLE_HASH]")).flatMap(List::stream).toList();
    }
}
