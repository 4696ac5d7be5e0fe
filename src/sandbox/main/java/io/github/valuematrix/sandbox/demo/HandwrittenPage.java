package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A page written word by word: the entrance of a space, the pages above others, and those that the pictures show.
 *
 * @param parent the title of the page above, or null at the top
 * @param history who wrote its versions and how many days before the end of the two years, oldest first
 * @param viewers a group that alone may view the page, or null
 * @param status {@code draft}, {@code deleted} or {@code archived}, or null for a current page
 * @param draftOf of a draft, the title of the page it will change, or null
 */
record HandwrittenPage(@JsonProperty("space") String space, @JsonProperty("title") String title,
        @JsonProperty("parent") String parent, @JsonProperty("history") List<Version> history,
        @JsonProperty("viewers") String viewers, @JsonProperty("status") String status,
        @JsonProperty("draftOf") String draftOf, @JsonProperty("body") List<JsonNode> body,
        @JsonProperty("growth") List<JsonNode> growth, @JsonProperty("threads") List<List<Said>> threads) {

    HandwrittenPage {
        growth = growth == null ? List.of() : List.copyOf(growth);
        threads = threads == null ? List.of() : List.copyOf(threads);
    }

    /** One version: the author's user name and the days before the end. */
    record Version(@JsonProperty("by") String by, @JsonProperty("days") int days) {
    }

    /** One comment, and how many days before the end it was made. */
    record Said(@JsonProperty("by") String by, @JsonProperty("days") int days, @JsonProperty("text") String text) {
    }
}
