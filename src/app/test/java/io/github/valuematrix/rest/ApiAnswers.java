package io.github.valuematrix.rest;

import static java.util.Map.entry;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each call answers, which its method does not tell: the record of a good answer, and how else it may end.
 */
final class ApiAnswers {

    /**
     * @param body     null for a document that is no record
     * @param refusals HTTP states whose answer is a {@link Message}
     */
    record Answer(Class<? extends Record> body, List<Integer> refusals) {
    }

    private static final Map<String, Answer> ANSWERS = Map.ofEntries(
            entry("BackFillResource.progress", answer(BackFillBody.class, 404)),
            entry("BackFillResource.pause", answer(BackFillBody.class, 404, 409)),
            entry("BackFillResource.resume", answer(BackFillBody.class, 404, 409)),
            entry("BackFillResource.cancel", answer(BackFillBody.class, 404, 409)),
            entry("BackFillResource.start", answer(BackFillBody.class, 404, 409)),
            entry("BackFillResource.retry", answer(BackFillBody.class, 404)),
            entry("MatrixResource.matrix", answer(SpacesMatrixBody.class, 400, 404)),
            entry("OpenApiResource.document", answer(null)),
            entry("SettingsResource.settings", answer(SettingsBody.class, 404)),
            entry("SettingsResource.save", answer(SettingsBody.class, 400, 404)),
            entry("SiteReportResource.report", answer(SiteReportBody.class, 400, 404)),
            entry("SpaceActivityResource.activity", answer(ActivityBody.class, 400, 404)),
            entry("SpaceBenchmarkResource.benchmark", answer(BenchmarksBody.class, 404)),
            entry("SpaceKindResource.kind", answer(SpaceKindBody.class, 404)),
            entry("SpaceKindResource.save", answer(SpaceKindBody.class, 400, 404)),
            entry("SpaceReportResource.report", answer(SpaceReportBody.class, 400, 404)),
            entry("SpaceTrendResource.trend", answer(TrendBody.class, 400, 404)));

    private ApiAnswers() {
    }

    static Set<String> calls() {
        return ANSWERS.keySet();
    }

    static Answer of(Method call) {
        return ANSWERS.get(name(call));
    }

    /** "Class.method". */
    static String name(Method call) {
        return call.getDeclaringClass().getSimpleName() + "." + call.getName();
    }

    private static Answer answer(Class<? extends Record> body, Integer... refusals) {
        return new Answer(body, List.of(refusals));
    }
}
