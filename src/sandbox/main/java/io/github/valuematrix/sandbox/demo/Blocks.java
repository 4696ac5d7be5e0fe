package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Turns the blocks of a resource into storage format. A string is a paragraph, an array a choice of one block; objects
 * are {@code h} a heading, {@code list}, {@code steps} and {@code table} (with {@code take} only so many of them, in
 * their order), {@code info}, {@code note} and {@code warning}, {@code code}, {@code all} several blocks, {@code maybe}
 * a block half of the pages have, {@code storage} text that is storage format already.
 */
final class Blocks {

    private static final Map<String, BiFunction<JsonNode, Teller, String>> KINDS = Map.of(
            "h", (block, teller) -> "<h2>" + teller.say(block.get("h").asText()) + "</h2>",
            "list", (block, teller) -> items("ul", block, "list", teller),
            "steps", (block, teller) -> items("ol", block, "steps", teller),
            "table", Blocks::table,
            "info", (block, teller) -> Markup.panel("info", teller.say(block.get("info").asText())),
            "note", (block, teller) -> Markup.panel("note", teller.say(block.get("note").asText())),
            "warning", (block, teller) -> Markup.panel("warning", teller.say(block.get("warning").asText())),
            "code", (block, teller) -> Markup.code(teller.say(block.get("code").asText())),
            "all", (block, teller) -> storage((Iterable<JsonNode>) block.get("all"), teller),
            "storage", (block, teller) -> teller.say(block.get("storage").asText()));

    private Blocks() {
    }

    static String storage(Iterable<JsonNode> blocks, Teller teller) {
        StringBuilder storage = new StringBuilder();
        blocks.forEach(block -> storage.append(storage(block, teller)));
        return storage.toString();
    }

    static String storage(JsonNode block, Teller teller) {
        if (block.isTextual()) {
            return "<p>" + teller.say(block.asText()) + "</p>";
        }
        if (block.isArray()) {
            return storage(block.get(teller.random().nextInt(block.size())), teller);
        }
        if (block.has("maybe")) {
            return teller.random().nextBoolean() ? storage(block.get("maybe"), teller) : "";
        }
        return KINDS.get(KINDS.keySet().stream().filter(block::has).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No block: " + block))).apply(block, teller);
    }

    private static String items(String tag, JsonNode block, String field, Teller teller) {
        return taken(block, block.get(field), 0, teller).stream()
                .map(item -> "<li>" + teller.say(item.asText()) + "</li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }

    private static String table(JsonNode block, Teller teller) {
        JsonNode rows = block.get("table");
        return taken(block, rows, 1, teller).stream()
                .map(row -> row(row, row == rows.get(0) ? "th" : "td", teller))
                .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>"));
    }

    private static String row(JsonNode row, String tag, Teller teller) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> "<" + tag + ">" + teller.say(cell.asText()) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** So many of the items as the block says, in their order, and always the first few. */
    private static List<JsonNode> taken(JsonNode block, JsonNode items, int always, Teller teller) {
        List<JsonNode> taken = new ArrayList<>();
        items.forEach(taken::add);
        int keep = block.has("take") ? block.get("take").asInt() + always : taken.size();
        while (taken.size() > keep) {
            taken.remove(always + teller.random().nextInt(taken.size() - always));
        }
        return taken;
    }
}
