package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What pages of one kind say. A case is what one page is about; the body, what later versions add and the conversations
 * speak of it through gaps.
 *
 * @param parent the title of the page above, or null for blog posts
 * @param cases facts of one page each; a fact may be a list to choose from
 * @param growth what later versions add, one item each
 * @param threads conversations, each a list of turns that answer each other
 */
record Topic(@JsonProperty("parent") String parent, @JsonProperty("blog") boolean blog,
        @JsonProperty("title") JsonNode title, @JsonProperty("cases") List<Map<String, JsonNode>> cases,
        @JsonProperty("words") Vocabulary words, @JsonProperty("body") List<JsonNode> body,
        @JsonProperty("growth") List<JsonNode> growth, @JsonProperty("threads") List<List<JsonNode>> threads) {

    Topic {
        cases = cases == null ? List.of(Map.of()) : List.copyOf(cases);
        words = words == null ? new Vocabulary(null, null) : words;
        growth = growth == null ? List.of() : List.copyOf(growth);
        threads = threads == null ? List.of() : List.copyOf(threads);
    }
}
