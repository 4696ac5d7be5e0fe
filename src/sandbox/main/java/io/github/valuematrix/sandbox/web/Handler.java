package io.github.valuematrix.sandbox.web;

/** Answers one kind of request. */
@FunctionalInterface
interface Handler {
    Answer answer(Call call) throws Exception;
}
