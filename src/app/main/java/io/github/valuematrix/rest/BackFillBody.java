package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.ledger.BackFillProgress;
import java.util.List;

/**
 * How far the back-fill of the site is. Times are ISO instants; what is not there yet is null.
 *
 * @param state WAITING, RUNNING or DONE
 * @param rate  pages a second
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BackFillBody(@JsonProperty("state") String state,
                           @JsonProperty("percent") int percent,
                           @JsonProperty("pagesDone") long pagesDone,
                           @JsonProperty("pagesTotal") long pagesTotal,
                           @JsonProperty("currentSpace") String currentSpace,
                           @JsonProperty("rate") double rate,
                           @JsonProperty("startedAt") String startedAt,
                           @JsonProperty("finishedAt") String finishedAt,
                           @JsonProperty("skipped") List<Skipped> skipped) {

    /** A page or blog post that could not be read, and why. */
    public record Skipped(@JsonProperty("contentId") long contentId, @JsonProperty("reason") String reason) {
    }

    static BackFillBody of(BackFillProgress progress) {
        return new BackFillBody(progress.state().name(), progress.percent(), progress.pagesDone(),
                progress.pagesTotal(), progress.currentSpace(), progress.rate(), time(progress.startedAt()),
                time(progress.finishedAt()), progress.skipped().stream()
                        .map(skipped -> new Skipped(skipped.contentId(), skipped.reason())).toList());
    }

    private static String time(Object instant) {
        return instant == null ? null : instant.toString();
    }
}
