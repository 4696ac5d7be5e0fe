package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A page whose title and case are settled and whose text is not yet written.
 *
 * @param parent the title of the page above, or null at the top and for blog posts
 * @param body what its first version says
 * @param growth what later versions may add
 * @param threads conversations it may bring about
 */
record OpenPage(PlannedPage plan, String title, String parent, boolean blog, Facts facts, Vocabulary words,
        List<JsonNode> body, List<JsonNode> growth, List<List<JsonNode>> threads) {
}
