package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.scope.Question;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The report of a space. Its shape is a contract.
 *
 * @param version  of the shape
 * @param today    ISO day after the last that counts as known
 * @param madeAt   when in the night it was made, as on large sites; null if it was made for this answer
 * @param k        so many people must stand behind a figure; else it is "hidden"
 * @param silos    the rule that silos follow
 * @param before   the period of the same length before it; null if it was not asked for or is not kept
 * @param links    of today, whatever the period
 * @param rawStage of the year up to the period's end
 * @param stage    as of today
 * @param nextStep   what to do next, in the caller's language
 * @param reasons  why figures are null or hidden, by the path to each
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SpaceReportBody(@JsonProperty("version") String version,
                       @JsonProperty("space") String space,
                       @JsonProperty("today") String today,
                       @JsonProperty("madeAt") String madeAt,
                       @JsonProperty("k") int k,
                       @JsonProperty("silos") String silos,
                       @JsonProperty("now") ScopeBody now,
                       @JsonProperty("before") ScopeBody before,
                       @JsonProperty("links") SpaceLinksBody links,
                       @JsonProperty("rawStage") YearBody rawStage,
                       @JsonProperty("stage") StageBody stage,
                       @JsonProperty("nextStep") StepBody nextStep,
                       @JsonProperty("reasons") Map<String, String> reasons) {

    static final String VERSION = "1.0";

    static SpaceReportBody of(String space, ShownSpaceReport report, Question question, int k,
                              StepBody nextStep) {
        ScopeBody now = ScopeBody.of(report.now());
        ScopeBody before = report.before() == null ? null : ScopeBody.of(report.before());
        SpaceLinksBody links = SpaceLinksBody.of(report.links());
        YearBody rawStage = YearBody.of(report.rawStage());
        StageBody stage = StageBody.of(report.journey());
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("now", now);
        parts.put("before", before);
        parts.put("links", links);
        parts.put("rawStage", rawStage);
        parts.put("stage", stage);
        return new SpaceReportBody(VERSION, space, question.today().toString(),
                report.madeAt() == null ? null : report.madeAt().toString(), k, report.rule().name(), now, before,
                links, rawStage, stage, nextStep, Reasons.of(parts));
    }
}
