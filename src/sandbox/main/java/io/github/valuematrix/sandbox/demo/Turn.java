package io.github.valuematrix.sandbox.demo;

import java.util.List;

/**
 * One comment or reply to come: who speaks (null: anonymous) and when. A conversation is a list of these, each
 * answering the one before.
 */
record Turn(Employee speaker, long moment) {

    /** A conversation below a page, maybe about a marked place in its text. */
    record Conversation(List<Turn> turns, boolean inline) {
        Conversation {
            turns = List.copyOf(turns);
        }
    }
}
