package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of the conversations below a page. Nothing is said twice in the whole company.
 */
final class Talk {

    private static final int ATTEMPTS = 12;
    private static final Pattern OPENERS = Pattern.compile("^([A-Za-z,]+)> ");

    private final Writers writers;
    private final List<List<JsonNode>> smallTalk;
    private final Set<String> said = new HashSet<>();

    /** Small talk is what fits below any page, for when a topic has nothing more to say. */
    Talk(Writers writers, List<List<JsonNode>> smallTalk) {
        this.writers = writers;
        this.smallTalk = smallTalk;
    }

    /** For each conversation of the page its texts in storage format; maybe fewer than planned. */
    List<List<String>> below(OpenPage page) {
        Random random = writers.random(page.plan(), "talk");
        List<List<JsonNode>> threads = new ArrayList<>(page.threads());
        if (!page.plan().isHandwritten()) {
            Collections.shuffle(threads, random);
            mix(threads, random);
        }
        List<List<String>> texts = new ArrayList<>();
        for (Turn.Conversation conversation : page.plan().conversations()) {
            texts.add(firstFitting(threads, page, conversation, random));
        }
        return texts;
    }

    /** Some small talk among the rest, and all the other for the end. */
    private void mix(List<List<JsonNode>> threads, Random random) {
        List<List<JsonNode>> others = new ArrayList<>(smallTalk);
        Collections.shuffle(others, random);
        int some = others.size() / 8;
        others.subList(0, some).forEach(thread -> threads.add(random.nextInt(threads.size() + 1), thread));
        threads.addAll(others.subList(some, others.size()));
    }

    private List<String> firstFitting(List<List<JsonNode>> threads, OpenPage page, Turn.Conversation conversation,
            Random random) {
        for (int wished = conversation.turns().size(); wished > 0; wished--) {
            for (List<JsonNode> thread : List.copyOf(threads)) {
                boolean fits = thread.size() >= wished && suits(thread, conversation.turns().get(0).speaker());
                Optional<List<String>> texts = fits
                        ? unheard(thread.subList(0, wished), page, conversation.turns(), random) : Optional.empty();
                if (texts.isPresent()) {
                    threads.remove(thread);
                    return texts.get();
                }
            }
        }
        return List.of();
    }

    /** A conversation may name the spaces, or partners, whose people begin it: {@code QM,SC> text}. */
    private static boolean suits(List<JsonNode> thread, Employee opener) {
        Matcher opening = OPENERS.matcher(first(thread.get(0)));
        return !opening.find() || opener != null
                && List.of(opening.group(1).split(",")).contains(opener.isPartner() ? "partner" : opener.home());
    }

    private static String first(JsonNode phrase) {
        return phrase.isArray() ? phrase.get(0).asText() : phrase.asText();
    }

    private Optional<List<String>> unheard(List<JsonNode> thread, OpenPage page, List<Turn> turns, Random random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long luck = random.nextLong();
            List<String> timeless = texts(thread, page, turns, new Random(luck), writers::timeless);
            if (Collections.disjoint(said, timeless) && new HashSet<>(timeless).size() == timeless.size()) {
                said.addAll(timeless);
                return Optional.of(texts(thread, page, turns, new Random(luck), writers::teller));
            }
        }
        return Optional.empty();
    }

    private interface Tellers {
        Teller teller(PlannedPage plan, long moment, Vocabulary words, Facts facts, Random random);
    }

    private static List<String> texts(List<JsonNode> thread, OpenPage page, List<Turn> turns, Random random,
            Tellers tellers) {
        Facts facts = page.facts().inner();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < thread.size(); i++) {
            Turn turn = turns.get(i);
            Employee addressee = i == 0 ? page.plan().author() : turns.get(i - 1).speaker();
            Teller teller = tellers.teller(page.plan(), turn.moment(), page.words(), facts, random);
            JsonNode phrase = thread.get(i);
            String chosen = phrase.isArray() ? phrase.get(random.nextInt(phrase.size())).asText() : phrase.asText();
            String text = teller.say(OPENERS.matcher(chosen).replaceFirst(""));
            texts.add(new Voice(turn.speaker(), addressee).say(text, random));
        }
        return texts;
    }
}
