package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Gives each planned page one case of its topic and a title that its space does not have yet. All cases of a topic are
 * used before one is used again. All ways to put the title are tried out, so that each fact in them is settled.
 */
final class Titles {

    private static final int ATTEMPTS = 60;

    private final Material material;
    private final Writers writers;
    private final Map<String, Deque<Map<String, JsonNode>>> decks = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Titles(Material material, Writers writers) {
        this.material = material;
        this.writers = writers;
        material.handwritten().forEach(page -> taken.add(key(page.space(), page.title())));
    }

    OpenPage open(PlannedPage plan) {
        Topic topic = material.topics().get(plan.topic());
        Vocabulary words = topic.words().over(material.words());
        Random random = writers.random(plan, "title");
        Map<String, JsonNode> chosen = deal(plan.topic(), topic);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Facts facts = new Facts().with("author", plan.author().firstName());
            Teller teller = writers.teller(plan, plan.moment(), words, facts, random);
            chosen.forEach((name, value) -> facts.with(name, teller.say(one(value, random))));
            String title = title(topic, teller);
            if (taken.add(key(plan.space().key(), title))) {
                return new OpenPage(plan, title, topic.blog() ? null : topic.parent(), topic.blog(), facts, words,
                        topic.body(), topic.growth(), topic.threads());
            }
        }
        throw new IllegalStateException("Too few titles for " + plan.topic());
    }

    private static String title(Topic topic, Teller teller) {
        List<String> titles = StreamSupport.stream(topic.title().spliterator(), false)
                .map(title -> teller.say(title.asText())).toList();
        return titles.get(teller.random().nextInt(titles.size()));
    }

    private static String key(String space, String title) {
        return space + ":" + title.toLowerCase(Locale.ROOT);
    }

    private Map<String, JsonNode> deal(String name, Topic topic) {
        Deque<Map<String, JsonNode>> deck = decks.computeIfAbsent(name, n -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            List<Map<String, JsonNode>> shuffled = new ArrayList<>(topic.cases());
            Collections.shuffle(shuffled, new Random(name.hashCode()));
            deck.addAll(shuffled);
        }
        return deck.poll();
    }

    private static String one(JsonNode value, Random random) {
        return value.isArray() ? value.get(random.nextInt(value.size())).asText() : value.asText();
    }
}
