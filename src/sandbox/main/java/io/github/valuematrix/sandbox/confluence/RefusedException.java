package io.github.valuematrix.sandbox.confluence;

/** What a person wanted to do is not done; the message tells them why and what to do. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why something is refused. */
    public enum Reason {
        NOT_FOUND, NOT_PERMITTED, READ_ONLY, CHANGED_MEANWHILE, TITLE_TAKEN, INVALID
    }

    RefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static void unless(boolean holds, Reason reason, String message) {
        if (!holds) {
            throw new RefusedException(reason, message);
        }
    }

    public Reason reason() {
        return reason;
    }
}
