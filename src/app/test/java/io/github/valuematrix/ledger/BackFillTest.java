package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.activity.FakeWiki;
import io.github.valuematrix.ledger.BackFillProgress.State;
import io.github.valuematrix.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("deprecation")
public class BackFillTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS");
    private final Semaphore lock = new Semaphore(1);
    private final List<Node> nodes = new ArrayList<>();
    private BackFill backFill;

    @Before
    public void startTheApp() {
        backFill = node().backFill;
    }

    @After
    public void stopTheNodes() {
        nodes.forEach(node -> node.backFill.onStop());
    }

    @Test(timeout = 60_000)
    public void itStartsByItselfAndDoesNotKeepTheHostWaiting() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Page page = wiki.page(1, "DS", "Home");
        when(page.getTitle()).thenAnswer(call -> {
            started.await();
            return "Home";
        });

        backFill.onStart();
        assertThat(backFill.progress().state()).isEqualTo(State.RUNNING);
        started.countDown();
        until(backFill, State.DONE);

        assertThat(rows("CONTENT")).isEqualTo(1);
        assertThat(backFill.progress().finishedAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(backFill.progress().currentSpace()).isNull();
    }

    @Test(timeout = 60_000)
    public void afterARestartItIsNotDoneBeforeItHasLookedForWhatIsNew() throws Exception {
        backFill.onStart();
        until(backFill, State.DONE);
        backFill.onStop();
        wiki.page(2, "DS", "New");

        startTheApp();
        lock.acquire();
        backFill.onStart();
        assertThat(backFill.progress().isDone()).isFalse();
        assertThat(backFill.isDone()).isFalse();
        lock.release();
        until(backFill, State.DONE);
    }

    @Test(timeout = 60_000)
    public void theDayWhenItWasDoneStaysWhenNothingIsNew() {
        backFill.onStart();
        until(backFill, State.DONE);
        Instant finished = backFill.progress().finishedAt();
        backFill.onStop();

        startTheApp();
        backFill.onStart();
        until(backFill, State.DONE);

        assertThat(backFill.progress().finishedAt()).isEqualTo(finished);
    }

    @Test(timeout = 60_000)
    public void aNodeThatWaitsForAnotherStopsAtOnceAndReadsNothing() throws Exception {
        wiki.page(1, "DS", "Home");
        lock.acquire();
        backFill.onStart();

        Instant asked = Instant.now();
        backFill.onStop();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(rows("CONTENT")).isZero();
        assertThat(backFill.progress().state()).isEqualTo(State.WAITING);
    }

    @Test(timeout = 60_000)
    public void aCallThatTheHostDoesNotHaveIsLogged() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Page page = wiki.page(1, "DS", "Home");
        when(page.getTitle()).thenAnswer(call -> {
            asked.countDown();
            throw new NoSuchMethodError("getTitle");
        });
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true));
        try {
            backFill.onStart();
            asked.await();
            backFill.onStop();
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString()).contains("NoSuchMethodError: getTitle");
    }

    @Test(timeout = 60_000)
    public void pausedItHoldsOverARestartUntilItIsResumed() {
        pages(120);
        atPage(60, () -> backFill.ask(FillAction.PAUSE));
        backFill.onStart();
        until(backFill, State.PAUSED);
        until(() -> lock.availablePermits() == 1);
        assertThat(backFill.progress().pagesDone()).isEqualTo(100);
        assertThat(backFill.progress().currentSpace()).isNull();
        backFill.onStop();

        startTheApp();
        backFill.onStart();
        assertThat(backFill.progress().state()).isEqualTo(State.PAUSED);
        assertThat(rows("CONTENT")).isEqualTo(100);

        assertThat(backFill.ask(FillAction.RESUME)).isTrue();
        until(backFill, State.DONE);
        assertThat(rows("CONTENT")).isEqualTo(120);
    }

    @Test(timeout = 60_000)
    public void anyNodeCanPauseAndResumeWhateverNodeWorks() {
        pages(120);
        BackFill other = node().backFill;
        atPage(60, () -> other.ask(FillAction.PAUSE));
        backFill.onStart();
        until(other, State.PAUSED);
        until(() -> lock.availablePermits() == 1);
        backFill.onStop();

        other.onStart();
        other.ask(FillAction.RESUME);
        until(other, State.DONE);

        assertThat(rows("CONTENT")).isEqualTo(120);
    }

    @Test(timeout = 60_000)
    public void whenTheWorkingNodeGoesAnotherGoesOnByItself() {
        pages(120);
        Node other = node();
        atPage(60, () -> {
            other.backFill.onStart();
            nodes.get(0).control.stop();
        });

        backFill.onStart();
        until(other.backFill, State.DONE);

        assertThat(rows("CONTENT")).isEqualTo(120);
    }

    @Test(timeout = 60_000)
    public void whatANodeThatDiedWasAskedForIsDoneByAnotherThatHadEndedTheNextNight() {
        pages(120);
        Node other = node();
        for (Node node : nodes) {
            node.backFill.onStart();
            until(node.backFill, State.DONE);
        }
        atPage(60, () -> nodes.get(0).control.stop());
        backFill.ask(FillAction.START);
        until(() -> nodes.get(0).control.isStopped() && lock.availablePermits() == 1);
        assertThat(other.backFill.progress().isDone()).isFalse();

        other.nightly.runJob(null);

        until(other.backFill, State.DONE);
    }

    @Test(timeout = 60_000)
    public void aNodeThatDoesNotWorkTellsHowFarTheOtherIs() {
        pages(120);
        BackFill other = node().backFill;
        BackFillProgress[] seen = new BackFillProgress[1];
        atPage(110, () -> seen[0] = other.progress());

        backFill.onStart();
        until(backFill, State.DONE);

        assertThat(seen[0].state()).isEqualTo(State.RUNNING);
        assertThat(seen[0].percent()).isEqualTo(83);
        assertThat(seen[0].pagesDone()).isEqualTo(100);
        assertThat(seen[0].pagesTotal()).isEqualTo(120);
        assertThat(seen[0].currentSpace()).isEqualTo("DS");
        assertThat(seen[0].speed().rate()).isPositive();
        assertThat(seen[0].speed().secondsLeft()).isPositive();
        assertThat(other.progress()).isEqualTo(backFill.progress());
        assertThat(other.progress().speed().writing()).isPositive();
    }

    @Test(timeout = 60_000)
    public void cancelledItReadsNothingMoreAlsoAfterARestartUntilItIsStarted() {
        pages(120);
        atPage(60, () -> backFill.ask(FillAction.CANCEL));
        backFill.onStart();
        until(backFill, State.CANCELLED);
        until(() -> lock.availablePermits() == 1);
        backFill.onStop();
        wiki.space(8, "HR").page(500, "HR", "New");

        startTheApp();
        backFill.onStart();
        assertThat(backFill.progress().state()).isEqualTo(State.CANCELLED);
        assertThat(rows("CONTENT")).isEqualTo(100);

        assertThat(backFill.ask(FillAction.START)).isTrue();
        until(backFill, State.DONE);
        assertThat(rows("CONTENT")).isEqualTo(121);
    }

    @Test(timeout = 60_000)
    public void doneItCanReadEverythingAgain() {
        pages(3);
        backFill.onStart();
        until(backFill, State.DONE);
        Instant started = backFill.progress().startedAt();
        int[] read = new int[1];
        atPage(2, () -> read[0]++);

        assertThat(backFill.ask(FillAction.START)).isTrue();
        until(backFill, State.DONE);

        assertThat(read[0]).isEqualTo(1);
        assertThat(backFill.progress().startedAt()).isAfter(started);
    }

    @Test(timeout = 60_000)
    public void whatIsToBeKeptForLongerIsReadAgainAtOnce() {
        pages(3);
        siteClock.advance(Duration.ofDays(400));
        keepMonths(12);
        backFill.onStart();
        until(backFill, State.DONE);
        assertThat(rows("ACTIVITY")).isZero();
        backFill.goOn();
        assertThat(backFill.progress().isDone()).isTrue();
        assertThat(backFill.isDone()).isTrue();

        keepMonths(24);
        backFill.goOn();
        until(backFill, State.DONE);

        assertThat(rows("ACTIVITY")).isEqualTo(3);
    }

    @Test(timeout = 60_000)
    public void whatIsToBeKeptForLongerWhileTheWikiIsReadIsReadAgainFromTheFirstPage() {
        pages(250);
        siteClock.advance(Duration.ofDays(400));
        keepMonths(12);
        atPage(60, () -> keepMonths(24));
        int[] read = new int[1];
        atPage(240, () -> read[0]++);

        backFill.onStart();
        until(backFill, State.DONE);

        assertThat(rows("ACTIVITY")).isEqualTo(250);
        assertThat(read[0]).isEqualTo(1);
    }

    @Test(timeout = 60_000)
    public void whereItWasCancelledNothingIsReadAgainByItself() {
        pages(120);
        siteClock.advance(Duration.ofDays(400));
        keepMonths(12);
        atPage(60, () -> backFill.ask(FillAction.CANCEL));
        backFill.onStart();
        until(backFill, State.CANCELLED);
        until(() -> lock.availablePermits() == 1);

        keepMonths(24);
        backFill.goOn();
        until(backFill, State.CANCELLED);

        assertThat(rows("CONTENT")).isEqualTo(100);
        assertThat(rows("ACTIVITY")).isZero();
    }

    @Test(timeout = 60_000)
    public void whatMakesNoSenseChangesNothing() {
        backFill.onStart();
        until(backFill, State.DONE);

        assertThat(backFill.ask(FillAction.PAUSE)).isFalse();
        assertThat(backFill.ask(FillAction.RESUME)).isFalse();
        assertThat(backFill.ask(FillAction.CANCEL)).isFalse();
        assertThat(backFill.progress().isDone()).isTrue();
    }

    @Test(timeout = 60_000)
    public void aWaitForTheRateEndsWithAPauseAndWithAStop() {
        pages(120);
        nodes.get(0).limit(1);
        backFill.onStart();
        until(() -> backFill.progress().pagesDone() == 100);

        Instant asked = Instant.now();
        backFill.ask(FillAction.PAUSE);
        until(() -> lock.availablePermits() == 1);
        backFill.ask(FillAction.RESUME);
        until(() -> lock.availablePermits() == 0);
        backFill.onStop();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(rows("CONTENT")).isLessThan(120);
    }

    private Node node() {
        Node node = new Node(this, wiki, "UTC", lock);
        nodes.add(node);
        return node;
    }

    private void keepMonths(int months) {
        settings.save(new Settings(Settings.DEFAULTS.k(), Settings.HIGHEST_RATE, OptionalInt.of(months)));
    }

    private void pages(int count) {
        for (long id = 1; id <= count; id++) {
            wiki.page(id, "DS", "Page " + id);
        }
    }

    /** When the page is read for the first time. */
    private void atPage(long id, Runnable work) {
        Page page = wiki.page(id, "DS", "Page " + id);
        when(page.getTitle()).thenAnswer(call -> {
            work.run();
            return "Page " + id;
        }).thenReturn("Page " + id);
    }

    private static void until(BackFill backFill, State state) {
        until(() -> backFill.progress().state() == state);
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
