package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Words to choose from: lists of words of one kind, and bundles of facts that belong together, such as the name, town
 * and trade of one customer.
 */
record Vocabulary(@JsonProperty("lists") Map<String, List<String>> lists,
        @JsonProperty("bundles") Map<String, List<Map<String, String>>> bundles) {

    Vocabulary {
        lists = lists == null ? Map.of() : Map.copyOf(lists);
        bundles = bundles == null ? Map.of() : Map.copyOf(bundles);
    }

    Optional<String> word(String name, Random random) {
        return Optional.ofNullable(lists.get(name)).map(words -> words.get(random.nextInt(words.size())));
    }

    /** One set of facts among which this name is. */
    Optional<Map<String, String>> bundle(String name, Random random) {
        return bundles.keySet().stream().sorted().map(bundles::get)
                .filter(bundle -> bundle.get(0).containsKey(name)).findFirst()
                .map(bundle -> bundle.get(random.nextInt(bundle.size())));
    }

    /** These words, and those of another vocabulary where these have none. */
    Vocabulary over(Vocabulary other) {
        Map<String, List<String>> both = new HashMap<>(other.lists);
        both.putAll(lists);
        Map<String, List<Map<String, String>>> bundled = new HashMap<>(other.bundles);
        bundled.putAll(bundles);
        return new Vocabulary(both, bundled);
    }
}
