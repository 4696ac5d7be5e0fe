package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;

/**
 * How often one person interacted in one way with the work of another.
 *
 * @param actor       the number of a person; 0 is an anonymous one
 * @param counterpart whose work it was, likewise; never the actor, unless both are anonymous
 */
public record Interaction(Kind kind, int actor, int counterpart, long times) {

    /** In which way. */
    public enum Kind {
        EDIT, COMMENT, REPLY, LINK;

        static Kind of(Activity.Kind activity) {
            return switch (activity) {
                case EDIT -> EDIT;
                case COMMENT -> COMMENT;
                case REPLY -> REPLY;
                case CREATION, VERSION -> throw new IllegalStateException(activity + " is aimed at nobody's work");
            };
        }
    }
}
