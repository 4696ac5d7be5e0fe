package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.ledger.BackFillProgress;
import java.time.Duration;
import java.util.List;

/**
 * How far the back-fill of the site is. Times are ISO instants; what is not there yet is null.
 *
 * @param state        WAITING, RUNNING, PAUSED, CANCELLED or DONE
 * @param currentSpace null while none is read
 * @param rate         pages a second of late
 * @param secondsLeft  at that rate; null while that cannot be said
 * @param startedAt    null before
 * @param finishedAt   null before
 * @param readSeconds  spent reading the wiki since it started
 * @param writeSeconds spent writing the ledger since it started
 * @param skippedTotal how many pages could not be read, of which the first are listed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BackFillBody(@JsonProperty("state") String state,
                           @JsonProperty("percent") int percent,
                           @JsonProperty("pagesDone") long pagesDone,
                           @JsonProperty("pagesTotal") long pagesTotal,
                           @JsonProperty("currentSpace") String currentSpace,
                           @JsonProperty("rate") double rate,
                           @JsonProperty("secondsLeft") Long secondsLeft,
                           @JsonProperty("startedAt") String startedAt,
                           @JsonProperty("finishedAt") String finishedAt,
                           @JsonProperty("readSeconds") double readSeconds,
                           @JsonProperty("writeSeconds") double writeSeconds,
                           @JsonProperty("skippedTotal") long skippedTotal,
                           @JsonProperty("skipped") List<Skipped> skipped) {

    private static final double MILLIS_A_SECOND = 1000;

    /**
     * A page or blog post that could not be read, and why.
     *
     * @param space its key; null if not known
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Skipped(@JsonProperty("contentId") long contentId, @JsonProperty("space") String space,
                          @JsonProperty("reason") String reason) {
    }

    static BackFillBody of(BackFillProgress progress) {
        BackFillProgress.Speed speed = progress.speed();
        return new BackFillBody(progress.state().name(), progress.percent(), progress.pagesDone(),
                progress.pagesTotal(), progress.currentSpace(), speed.rate(), speed.secondsLeft(),
                time(progress.startedAt()), time(progress.finishedAt()), seconds(speed.reading()),
                seconds(speed.writing()), progress.skippedTotal(), progress.skipped().stream()
                        .map(one -> new Skipped(one.contentId(), one.spaceKey(), one.reason())).toList());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS_A_SECOND;
    }

    private static String time(Object instant) {
        return instant == null ? null : instant.toString();
    }
}
