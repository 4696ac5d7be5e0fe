package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.host.AppException;

/** Something that went wrong and whose message is a sentence for the person at the keyboard. */
public final class Failure extends RuntimeException {

    /** @param message one sentence that says what is wrong and what to do */
    public Failure(String message) {
        super(message);
    }

    /** As above, with what caused it. */
    public Failure(String message, Throwable cause) {
        super(message, cause);
    }

    /** One line for any problem, whether it was foreseen or not. */
    static String sentence(Throwable problem) {
        if (problem instanceof Failure || problem instanceof AppException) {
            return problem.getMessage();
        }
        return withoutPasswords("Something unexpected went wrong: " + problem
                + ". Nothing of yours was changed; start again, and with --fresh if it stays.");
    }

    /** The address of a database may hold one, and messages of others may hold the address. */
    static String withoutPasswords(String text) {
        return text.replaceAll("(?i)(password=)[^&\\s'\"]*", "$1…");
    }
}
