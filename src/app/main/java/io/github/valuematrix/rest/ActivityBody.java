package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.privacy.Folding;
import io.github.valuematrix.privacy.Threshold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What happened in a space, as the call for its activity answers. Its shape is a contract.
 *
 * @param from         ISO day; null for all time
 * @param to           ISO day, exclusive; null for all time
 * @param keptSince    ISO day: earlier ones of the period are not kept and not counted; not there if none was left out
 * @param contributors how many people, or "hidden"
 * @param months       by "YYYY-MM"
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ActivityBody(@JsonProperty("space") String space,
                           @JsonProperty("from") String from,
                           @JsonProperty("to") String to,
                           @JsonProperty("keptSince") @JsonInclude(JsonInclude.Include.NON_NULL) String keptSince,
                           @JsonProperty("contributors") Object contributors,
                           @JsonProperty("pagesCreated") long pagesCreated,
                           @JsonProperty("blogPostsCreated") long blogPostsCreated,
                           @JsonProperty("versions") long versions,
                           @JsonProperty("edits") long edits,
                           @JsonProperty("comments") long comments,
                           @JsonProperty("replies") long replies,
                           @JsonProperty("links") Links links,
                           @JsonProperty("months") Map<String, Counts> months) {

    /**
     * Where the links lead; only cross-space links have a day, so that in a period the others are null.
     *
     * @param withinSpace null in a period
     * @param crossSpace  by the key of the other space; "*" for those that the caller may not see
     * @param web         null in a period
     * @param missing     how many of those to spaces lead nowhere; null in a period
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Links(@JsonProperty("withinSpace") Long withinSpace,
                        @JsonProperty("crossSpace") Map<String, Long> crossSpace,
                        @JsonProperty("web") Long web,
                        @JsonProperty("missing") Long missing) {

        static Links of(OutgoingLinks links, Set<String> hidden) {
            return new Links(links.withinSpace(), Folding.fold(links.crossSpace(), hidden), links.web(),
                    links.missing());
        }
    }

    /** What was contributed in one month. */
    public record Counts(@JsonProperty("pagesCreated") long pagesCreated,
                         @JsonProperty("blogPostsCreated") long blogPostsCreated,
                         @JsonProperty("versions") long versions,
                         @JsonProperty("edits") long edits,
                         @JsonProperty("comments") long comments,
                         @JsonProperty("replies") long replies) {

        static Counts of(Contributions counts) {
            return new Counts(counts.pagesCreated(), counts.blogPostsCreated(), counts.versions(), counts.edits(),
                    counts.comments(), counts.replies());
        }
    }

    /**
     * @param hidden    the spaces that must not be named
     * @param threshold of the period
     */
    static ActivityBody of(SpaceActivity activity, Set<String> hidden, Threshold threshold) {
        Contributions total = activity.total();
        Period period = activity.period();
        Map<String, Counts> months = new LinkedHashMap<>();
        activity.months().forEach((month, counts) -> months.put(month.toString(), Counts.of(counts)));
        return new ActivityBody(activity.spaceKey(), day(period.from()), day(period.to()),
                day(activity.keptSince()),
                threshold.isMet(activity.contributors()) ? activity.contributors() : "hidden",
                total.pagesCreated(), total.blogPostsCreated(), total.versions(), total.edits(), total.comments(),
                total.replies(), Links.of(activity.links(), hidden), months);
    }

    private static String day(Object day) {
        return day == null ? null : day.toString();
    }
}
