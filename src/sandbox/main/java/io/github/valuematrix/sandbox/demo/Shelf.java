package io.github.valuematrix.sandbox.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The titles of all pages by topic, to find one that a text written at some moment can link to.
 */
final class Shelf {

    /** A page with its title and what it is about. */
    record Shelved(PlannedPage page, String title, Facts facts) {
    }

    private static final int RECENT = 12;

    private final Map<String, List<Shelved>> byTopic = new HashMap<>();

    void add(Shelved shelved) {
        byTopic.computeIfAbsent(shelved.page().topic(), t -> new ArrayList<>()).add(shelved);
    }

    /** A page of that topic written before; if there is one, one that agrees with the asking page in a fact. */
    Optional<Shelved> find(String topic, PlannedPage asking, Facts facts, String fact, long before, Random random) {
        List<Shelved> older = byTopic.getOrDefault(topic, List.of()).stream()
                .filter(s -> s.page() != asking && s.page().moment() < before).toList();
        List<Shelved> alike = older.stream()
                .filter(s -> s.facts().get(fact).isPresent() && s.facts().get(fact).equals(facts.get(fact))).toList();
        return pick(alike, random).or(() -> pick(recent(older), random));
    }

    private static List<Shelved> recent(List<Shelved> older) {
        return older.subList(Math.max(0, older.size() - RECENT), older.size());
    }

    private static Optional<Shelved> pick(List<Shelved> choice, Random random) {
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(random.nextInt(choice.size())));
    }
}
