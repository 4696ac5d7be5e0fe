package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.util.List;

/**
 * A page or blog post to come: where, about what, by whom and when; its words are found later.
 *
 * @param fate what has become of it by the end: nearly always current
 * @param number counts the pages in the order they were planned, and seeds the choice of words
 */
record PlannedPage(int number, DemoSpace space, String topic, Employee author, long moment,
        ContentStatus fate, List<Revision> revisions, List<Turn.Conversation> conversations) {

    static final String HANDWRITTEN = "handwritten";

    PlannedPage {
        revisions = List.copyOf(revisions);
        conversations = List.copyOf(conversations);
    }

    boolean isHandwritten() {
        return topic.equals(HANDWRITTEN);
    }

    /** A later version; a polished one only touches up what its author has just written. */
    record Revision(Employee author, long moment, boolean polish) {
    }
}
