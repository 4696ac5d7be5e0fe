package io.github.valuematrix.admin;

import io.github.valuematrix.ledger.BackFillProgress.State;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.FillAction;
import io.github.valuematrix.report.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says how far the back-fill is, for administrators.
 */
final class FillText {

    private static final String KEY = "value-matrix.admin.";
    private static final String HEALTH = "value-matrix.admin.health.";
    private static final String STATE = "value-matrix.admin.state.";
    private static final String ACTION = "value-matrix.admin.action.";
    private static final String WARNING = "value-matrix.admin.warning.";
    private static final int HOURS_FROM = 120;

    private final Wording wording;
    private final BackFillProgress progress;

    FillText(Wording wording, BackFillProgress progress) {
        this.wording = wording;
        this.progress = progress;
    }

    Health health() {
        if (progress.isDone() && progress.skippedTotal() > 0) {
            return new Health("warning", wording.text(HEALTH + "skipped", progress.skippedTotal()));
        }
        return new Health(progress.isDone() ? "success" : "warning", wording.text(HEALTH + name(progress.state())));
    }

    Fill fill() {
        return new Fill(progress.state().name(), wording.text(STATE + name(progress.state())), progress.percent(),
                wording.percent(progress.percent()),
                wording.text(KEY + "pages", wording.number(progress.pagesDone()),
                        wording.number(progress.pagesTotal())),
                progress.currentSpace() == null ? "" : wording.text(KEY + "space", progress.currentSpace()),
                speed(), times(), buttons());
    }

    private String speed() {
        BackFillProgress.Speed speed = progress.speed();
        if (speed.rate() <= 0) {
            return "";
        }
        String rate = wording.text(KEY + "rate", wording.number(Math.round(speed.rate())));
        return speed.secondsLeft() == null ? rate : wording.text(KEY + "speed", rate, left(speed.secondsLeft()));
    }

    private String left(long seconds) {
        long minutes = Duration.ofSeconds(seconds).plusSeconds(59).toMinutes();
        return minutes <= 1 ? wording.text(KEY + "left.moment")
                : minutes < HOURS_FROM ? wording.text(KEY + "left.minutes", wording.number(minutes))
                : wording.text(KEY + "left.hours", wording.number((minutes + 30) / 60));
    }

    private String times() {
        if (progress.startedAt() == null) {
            return "";
        }
        String started = wording.moment(progress.startedAt());
        String reading = seconds(progress.speed().reading());
        String writing = seconds(progress.speed().writing());
        return progress.finishedAt() == null ? wording.text(KEY + "started", started, reading, writing)
                : wording.text(KEY + "finished", started, wording.moment(progress.finishedAt()), reading, writing);
    }

    private String seconds(Duration time) {
        return wording.number(time.plusMillis(500).toSeconds());
    }

    private List<Button> buttons() {
        return Stream.of(FillAction.values()).filter(action -> action.isOffered(progress.state()))
                .map(this::button).toList();
    }

    private Button button(FillAction action) {
        boolean again = action == FillAction.START && progress.isDone();
        boolean loses = again || action == FillAction.CANCEL;
        return new Button(action.name(), wording.text(ACTION + (again ? "again" : name(action))),
                action == FillAction.RESUME || action == FillAction.START && !again,
                loses ? wording.text(WARNING + (again ? "again" : name(action))) : "");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
