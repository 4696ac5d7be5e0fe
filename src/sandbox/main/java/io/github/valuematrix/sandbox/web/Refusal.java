package io.github.valuematrix.sandbox.web;

/** Why a request is not answered as asked, in words for people. */
final class Refusal extends RuntimeException {
    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What is not there, or not for this person: the answer is the same. */
    static Refusal notFound() {
        return new Refusal(404, "Page not found");
    }

    /** What the person sees but may not do. */
    static Refusal notPermitted() {
        return new Refusal(403, "Not permitted");
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    /** What went wrong although it was asked for rightly. */
    static Refusal failed(String message) {
        return new Refusal(500, message);
    }

    int status() {
        return status;
    }
}
