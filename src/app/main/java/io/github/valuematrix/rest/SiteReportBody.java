package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.privacy.ShownSilo;
import io.github.valuematrix.privacy.ShownSiteReport;
import io.github.valuematrix.scope.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * The report of the whole site. Its shape is a contract.
 *
 * @param version of the shape
 * @param today   ISO day after the last that counts as known
 * @param k       so many people must stand behind a figure; else it is "hidden"
 * @param silos   the rule that silos follow
 * @param before  the period of the same length before it; null if it was not asked for or is not kept
 * @param groups  the ties that touch each silo; "hidden" where it has too few people
 * @param links   of today, whatever the period
 * @param reasons why figures are null or hidden, by the path to each
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SiteReportBody(@JsonProperty("version") String version,
                      @JsonProperty("today") String today,
                      @JsonProperty("k") int k,
                      @JsonProperty("silos") String silos,
                      @JsonProperty("now") ScopeBody now,
                      @JsonProperty("before") ScopeBody before,
                      @JsonProperty("groups") SortedMap<String, SiloBody> groups,
                      @JsonProperty("links") SiteLinksBody links,
                      @JsonProperty("reasons") Map<String, String> reasons) {

    /**
     * The ties that touch one silo.
     *
     * @param outside  E
     * @param inside   I
     * @param index    the E-I index
     * @param expected what it would be by arithmetic alone
     */
    record SiloBody(@JsonProperty("people") FigureBody people,
                    @JsonProperty("E") FigureBody outside,
                    @JsonProperty("I") FigureBody inside,
                    @JsonProperty("EI") FigureBody index,
                    @JsonProperty("expected") FigureBody expected) {

        static SiloBody of(ShownSilo silo) {
            return new SiloBody(FigureBody.of(silo.people()), FigureBody.of(silo.outside()),
                    FigureBody.of(silo.inside()), FigureBody.of(silo.index()), FigureBody.of(silo.expected()));
        }
    }

    /** @param spaces keys of spaces by their ids */
    static SiteReportBody of(ShownSiteReport report, Question question, int k, LongFunction<String> spaces) {
        ScopeBody now = ScopeBody.of(report.now());
        ScopeBody before = report.before() == null ? null : ScopeBody.of(report.before());
        SortedMap<String, SiloBody> groups = new TreeMap<>();
        report.silos().forEach((silo, ties) -> groups.put(report.names().of(silo), SiloBody.of(ties)));
        SiteLinksBody links = SiteLinksBody.of(report.links(), spaces);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("now", now);
        parts.put("before", before);
        parts.put("groups", groups);
        parts.put("links", links);
        return new SiteReportBody(SpaceReportBody.VERSION, question.today().toString(), k, report.rule().name(), now,
                before, groups, links, Reasons.of(parts));
    }
}
