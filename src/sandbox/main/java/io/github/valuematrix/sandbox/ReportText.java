package io.github.valuematrix.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** The report for reading: a few lines for each space. */
record ReportText(JsonNode report) {

    private static final String[] KINDS =
        {"pagesCreated", "blogPostsCreated", "versions", "edits", "comments", "replies"};

    String text() {
        StringJoiner text = new StringJoiner(System.lineSeparator());
        report.path("spaces").forEach(space -> add(text, space));
        return text.toString();
    }

    private static void add(StringJoiner text, JsonNode space) {
        text.add(space.path("space").asText() + ", " + period(space));
        text.add("  contributors " + space.path("contributors").asText());
        for (String kind : KINDS) {
            text.add("  " + words(kind) + " " + space.path(kind).asText());
        }
        JsonNode links = space.path("links");
        for (String kind : new String[] {"withinSpace", "web", "missing"}) {
            if (!links.path(kind).isNull()) {
                text.add("  links, " + words(kind) + " " + links.path(kind).asText());
            }
        }
        links.path("crossSpace").fields().forEachRemaining(link ->
                text.add("  links to " + link.getKey() + " " + link.getValue().asText()));
        text.add("");
    }

    private static String period(JsonNode space) {
        return space.path("from").isNull() ? "all time"
                : "from " + space.path("from").asText() + " to before " + space.path("to").asText();
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ENGLISH);
    }
}
