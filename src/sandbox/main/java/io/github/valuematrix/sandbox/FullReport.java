package io.github.valuematrix.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/**
 * Every metric of one period, as the app says it: of the site and of each space. It is of one shape for all who count
 * the same things.
 *
 * @param today the day after the newest activity
 */
record FullReport(AppClient app, LocalDate from, LocalDate to, LocalDate today) {

    ObjectNode of(List<String> spaceKeys) {
        ObjectNode report = new ObjectMapper().createObjectNode();
        report.put("today", today.toString()).put("from", from.toString()).put("to", to.toString());
        report.set("site", site(app.siteReport(from, to, today)));
        ObjectNode spaces = report.putObject("spaces");
        spaceKeys.forEach(key -> spaces.set(key, space(app.spaceReport(key, from, to, today))));
        return report;
    }

    private static JsonNode site(JsonNode answer) {
        ObjectNode scope = scope(answer);
        scope.set("groups", answer.get("groups"));
        return scope;
    }

    private static JsonNode space(JsonNode answer) {
        ObjectNode scope = scope(answer);
        ObjectNode stage = answer.get("rawStage").deepCopy();
        stage.remove(List.of("from", "to"));
        scope.set("rawStage", stage);
        scope.set("stage", answer.get("stage").get("shown"));
        return scope;
    }

    private static ObjectNode scope(JsonNode answer) {
        ObjectNode scope = answer.get("now").deepCopy();
        scope.remove(List.of("from", "to"));
        scope.set("links", answer.get("links"));
        return scope;
    }
}
