package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Writes the text of each version of a page: later ones add to it, and a polished one mends a slip of the pen that the
 * version before had.
 */
final class PageAuthor {

    private static final String AFTERTHOUGHT = "{~afterthought}";

    private final Writers writers;

    PageAuthor(Writers writers) {
        this.writers = writers;
    }

    /** The texts in storage format, the first version first. */
    List<String> versions(OpenPage page) {
        Random random = writers.random(page.plan(), "text");
        Deque<JsonNode> growth = growth(page, random);
        List<String> versions = new ArrayList<>();
        versions.add(Blocks.storage(page.body(), teller(page, page.plan().moment(), random)));
        for (PlannedPage.Revision revision : page.plan().revisions()) {
            String text = versions.get(versions.size() - 1);
            if (revision.polish()) {
                versions.set(versions.size() - 1, SlipOfThePen.in(text, random));
                versions.add(text);
            } else {
                versions.add(text + addition(growth, teller(page, revision.moment(), random)));
            }
        }
        return versions;
    }

    private static Deque<JsonNode> growth(OpenPage page, Random random) {
        List<JsonNode> growth = new ArrayList<>(page.growth());
        if (!page.plan().isHandwritten()) {
            Collections.shuffle(growth, random);
        }
        return new ArrayDeque<>(growth);
    }

    private static String addition(Deque<JsonNode> growth, Teller teller) {
        return growth.isEmpty() ? "<p>" + teller.say(AFTERTHOUGHT) + "</p>" : Blocks.storage(growth.poll(), teller);
    }

    private Teller teller(OpenPage page, long moment, Random random) {
        return writers.teller(page.plan(), moment, page.words(), page.facts(), random);
    }
}
